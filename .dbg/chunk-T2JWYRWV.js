// source/format/wrap.ts
import stringWidth from "string-width";
var readingWidth = 100;
function wrapText(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const candidate = line === "" ? word : `${line} ${word}`;
    if (stringWidth(candidate) <= width) {
      line = candidate;
      continue;
    }
    if (line !== "") {
      lines.push(line);
    }
    const pieces = cutWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1);
  }
  return [...lines, line];
}
function truncateText(text, width) {
  if (stringWidth(text) <= width) {
    return text;
  }
  const [first = ""] = wrapText(text, Math.max(1, width - 1));
  const kept = first.length > width / 2 ? first : cutWord(text, Math.max(1, width - 1))[0] ?? "";
  return `${kept.replace(/[\s,;:·]+$/, "")}\u2026`;
}
function cutWord(word, width) {
  const pieces = [];
  let piece = "";
  for (const character of word) {
    if (stringWidth(piece + character) > width && piece !== "") {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

export {
  readingWidth,
  wrapText,
  truncateText
};
