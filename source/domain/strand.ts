/** The three voices of the commentary, in the order the reports print them. */
export const strands = ['fire', 'police', 'working-together'] as const;

export type Strand = (typeof strands)[number];

const names: Record<Strand, string> = {
	fire: 'Fire',
	police: 'Police',
	'working-together': 'Working Together',
};

/** The strand as the reports print it: `working-together` → `Working Together`. */
export function strandName(strand: Strand): string {
	return names[strand];
}

export function isStrand(text: string): text is Strand {
	return (strands as readonly string[]).includes(text);
}
