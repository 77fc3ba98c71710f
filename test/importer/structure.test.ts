import {expect, test} from 'vitest';
import {readStructure} from '../../source/importer/structure.js';

const front = `Appendix 3:

POLICE, FIRE AND CRIME PLAN

Q3 22/23

PERFORMANCE REPORT: Introduction

PRIORITY 1: Prevention that keeps people safe

PRIORITY 2: Swift and sound response

PRIORITY 3: Protect and support those at risk

`;

const listShape = (text: string) =>
	readStructure(front + text).sections.map(
		({priority, strand, objectives}) =>
			`${priority} ${strand}: ${objectives
				.map(({heading, paragraphs}) => `${heading} (${paragraphs.length})`)
				.join(', ')}`,
	);

test('a section opens with its quarter and strand, with marks or without, and a bare quarter opens none', () => {
	expect(
		listShape(`## Q3 22/23 **Fire** Priority Commentary

### At a Glance:

**Safer homes:** Crews fitted alarms.

Q3 22/23

Q3 22/23 Police Priority Commentary
At a Glance:

Safer streets: Patrols went out.

Q3 22/23 **Working Together** Priority Commentary At a Glance: Grants: Money was given.`),
	).toEqual([
		'1 fire: Safer homes (2)',
		'1 police: Safer streets (1)',
		'1 working-together: Grants (1)',
	]);
});

test('a priority begins where the strands fall back or a banner names another, and a banner does not carry on', () => {
	expect(
		listShape(`Q3 22/23 Fire Priority Commentary

Homes: Text.

Q3 22/23 Working Together Priority Commentary

Grants: Text.

Q3 22/23 Fire Priority Commentary

Cover: Text.

Q3 22/23 Fire Priority Commentary

Crews: Text.

PERFORMANCE REPORT: Protect & Support those at risk

Q3 22/23 Fire Priority Commentary

Care: Text.

Q3 22/23 Police Priority Commentary

Harm: Text.`),
	).toEqual([
		'1 fire: Homes (1)',
		'1 working-together: Grants (1)',
		'2 fire: Cover (1)',
		'2 fire: Crews (1)',
		'3 fire: Care (1)',
		'3 police: Harm (1)',
	]);
});

test('headings are found marked and unmarked; lead-ins and sentences with a colon are text', () => {
	expect(
		listShape(`Q3 22/23 Police Priority Commentary

Road Safety:

Grants are given each year. The latest are as follows:

- one
- two

Three things were agreed: more patrols, more lights and more talks.

Vehicle Crime

Numbers are falling. More can be found at:

<https://example.org/page>

### **Violence:**

#### A standard to be met

- Met in full.`),
	).toEqual(['1 police: Road Safety (4), Vehicle Crime (2), Violence (1)']);
});

test('an expression of time in front of a colon is no heading', () => {
	expect(
		listShape(`Q3 22/23 Police Priority Commentary

Road Safety: Vans went out.

Rolling twelve months to the end of December: 6 stops were made.

Year to date: £400 was spent.`),
	).toEqual(['1 police: Road Safety (3)']);
});

test('a sentence that points below it leads in to a list', () => {
	const {sections} = readStructure(
		`${front}Q3 22/23 Fire Priority Commentary

Inspections: It was a full year. What was done in 2022/23 is listed below.

- 4 visits`,
	);
	expect(sections[0]?.objectives[0]?.paragraphs[1]?.listLead).toBe(
		'What was done in 2022/23 is listed below.',
	);
});

test('a list knows what leads in to it, and every paragraph its line and number', () => {
	const {sections} = readStructure(
		`${front}Q3 22/23 Fire Priority Commentary

Inspections: The results for 2022/23 are:

- 12 visits
- 3 notices`,
	);
	expect(sections[0]!.objectives[0]!.paragraphs).toEqual([
		{number: 1, text: 'The results for 2022/23 are:', line: 17},
		{
			number: 2,
			text: '12 visits',
			line: 19,
			listLead: 'The results for 2022/23 are:',
		},
		{
			number: 3,
			text: '3 notices',
			line: 20,
			listLead: 'The results for 2022/23 are:',
		},
	]);
});

test('a row of a table knows the headings of its cells', () => {
	const {sections} = readStructure(`${front}Q3 22/23 Police Priority Commentary

**Busy roads:** The work of the team:

| Team | Q3 22/23 | Q3 21/22 |
|---|---:|---:|
| Vehicle stops | 1,655 | 1,712 |
| **Arrests** | 251 | 244 |
| Wait | 13m 41s | 10:12 |

- Dogs found 12 | 3 of them twice`);
	const table = {
		columns: ['Team', 'Q3 22/23', 'Q3 21/22'],
		lead: 'The work of the team:',
	};
	expect(
		sections[0]!.objectives[0]!.paragraphs.map((paragraph) => [
			paragraph.text,
			paragraph.table,
		]),
	).toEqual([
		['The work of the team:', undefined],
		['Team | Q3 22/23 | Q3 21/22', undefined],
		['Vehicle stops | 1,655 | 1,712', table],
		['Arrests | 251 | 244', table],
		['Wait | 13m 41s | 10:12', table],
		['Dogs found 12 | 3 of them twice', undefined],
	]);
});

test('markup goes and words stay; control characters become visible', () => {
	const {sections} = readStructure(
		`${front}Q3 22/23 Fire Priority Commentary

**Rank:** The **7<sup>th</sup>** of [our list \\(pdf\\)](https://example.org/a), x\u001B[31my.`,
	);
	expect(sections[0]!.objectives[0]!.paragraphs[0]!.text).toBe(
		'The 7th of our list (pdf), x␛[31my.',
	);
});

test('short lines make one paragraph together', () => {
	expect(
		listShape(`Q3 22/23 Police Priority Commentary
At a Glance:

Reduce harm to
children and families: The first
lines of a text.

The second text.`),
	).toEqual(['1 police: Reduce harm to children and families (2)']);
});

test('what cannot be read is a problem with its line', () => {
	expect(readStructure('').problems.map(({code}) => code)).toEqual([
		'no-sections',
		'no-quarter',
	]);
	expect(
		readStructure(
			`${front}Q3 21/22 Fire Priority Commentary\n\nno heading here, and a stop.`,
		).problems,
	).toMatchObject([
		{code: 'other-quarter', line: 15},
		{code: 'no-heading', line: 17},
	]);
});

test('a section can have more lines than a call can have arguments', () => {
	const lines = 'Steady: The rate was 4%.\n\n'.repeat(150_000);
	const {sections} = readStructure(
		`${front}Q3 22/23 Fire Priority Commentary\n\n${lines}`,
	);
	expect(sections[0]?.objectives).toHaveLength(150_000);
});

test('a number in bold and a lead-in with a date are no headings', () => {
	expect(
		listShape(`Q3 22/23 Fire Priority Commentary

**Response:** Crews were faster.

**9 minutes and 52 seconds**: that was the average.

In the 12 months to December 2022, the team put the following down to cameras:

- 12 stops`),
	).toEqual(['1 fire: Response (4)']);
});

test('a text that is broken into lines is one although a line or two are longer', () => {
	const lines = Array.from(
		{length: 30},
		(_, index) => `Patrol ${index} went out along the harbour and came back`,
	);
	const address = `https://example.org/${'a'.repeat(120)}`;
	expect(
		listShape(`Q3 22/23 Fire Priority Commentary

Response: ${lines.join('\n')}

See ${address}
for more.`),
	).toEqual(['1 fire: Response (2)']);
});
