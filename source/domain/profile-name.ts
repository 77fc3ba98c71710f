/** The published ways to draw limits and to read a chart that an analyst can choose from; `statistics/profiles` says what each is. */
export const profileNames = ['mdc', 'nhsr', 'wheeler', 'anhoej'] as const;

export type ProfileName = (typeof profileNames)[number];
