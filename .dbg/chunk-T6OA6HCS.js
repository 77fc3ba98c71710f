// source/commands/nearest.ts
function nearest(text, candidates, count = 3) {
  return candidates.map((candidate) => ({
    candidate,
    distance: editDistance(text.toLowerCase(), candidate.toLowerCase())
  })).toSorted((a, b) => a.distance - b.distance).slice(0, count).map(({ candidate }) => candidate);
}
function editDistance(a, b) {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      current.push(
        Math.min(
          previous[column + 1] + 1,
          current[column] + 1,
          previous[column] + Number(letter !== other)
        )
      );
    }
    previous = current;
  }
  return previous.at(-1);
}

export {
  nearest
};
