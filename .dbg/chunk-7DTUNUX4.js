// source/commands/verdict-of.ts
function verdictOf(verdicts, { indicator, latest }) {
  return verdicts.find(
    (verdict) => verdict.indicator === indicator.id && verdict.breakdown === latest?.breakdown
  );
}

export {
  verdictOf
};
