/** As much of asciichart 1.5 as `chart.ts` uses: it comes without types. */
declare module 'asciichart' {
	type PlotOptions = {
		readonly min?: number;
		readonly max?: number;
		/** Rows between the least and the greatest value, so one less than the lines it draws. */
		readonly height?: number;
		/** Columns left of the first value, the axis included. */
		readonly offset?: number;
		/** The label of a row. */
		readonly format?: (value: number) => string;
	};

	const asciichart: {
		readonly plot: (values: readonly number[], options?: PlotOptions) => string;
	};

	export default asciichart;
}
