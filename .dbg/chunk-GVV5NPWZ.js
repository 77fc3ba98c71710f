// source/exceptions/chance.ts
var rates = {
  "two-figure": 0.05,
  few: 0.05,
  trial: 0.05,
  provisional: 0.015,
  established: 0.016
};
function countByChance(verdicts) {
  const grades = verdicts.flatMap(({ verdict }) => verdict.evidence ?? []);
  let expected = 0;
  for (const evidence of grades) {
    expected += rates[evidence];
  }
  return { judged: grades.length, expected: Math.round(expected * 100) / 100 };
}
function describeByChance({ judged, expected }) {
  return `Of ${judged} series that could be judged about ${expected.toFixed(1)} would be marked by chance.`;
}

export {
  countByChance,
  describeByChance
};
