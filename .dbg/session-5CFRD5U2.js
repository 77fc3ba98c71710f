import {
  detectSsh,
  osc52
} from "./chunk-64O4O5D7.js";

// source/terminal/graphemes.ts
import stringWidth from "string-width";
var single = String.raw` -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u22FF\u2500-\u25FC\u2800-\u28FF`;
var runs = new RegExp(
  `([${single}]+(?=[${single}]|$))|[${single}]?[^${single}]+`,
  "gu"
);
var segmenter = new Intl.Segmenter(void 0, { granularity: "grapheme" });
function splitGraphemes(text) {
  const graphemes = [];
  for (const [run, singles] of text.matchAll(runs)) {
    if (singles === void 0) {
      for (const { segment } of segmenter.segment(run)) {
        graphemes.push({
          text: segment,
          width: Math.max(1, stringWidth(segment))
        });
      }
    } else {
      for (const character of singles) {
        graphemes.push({ text: character, width: 1 });
      }
    }
  }
  return graphemes;
}

// source/terminal/style.ts
var plainStyle = { key: "", spaceKey: "", attributes: [] };
var unseenOnSpace = /* @__PURE__ */ new Set(["22", "23", "25", "28", "39"]);
function createStyle(attributes) {
  const codes = attributes.map(({ code }) => code);
  const seenOnSpace = attributes.filter(({ end }) => !unseenOnSpace.has(end));
  return {
    key: codes.join(";"),
    // What is inverse or underlined shows the colour of the text as well.
    spaceKey: seenOnSpace.length === 0 ? "" : codes.join(";"),
    attributes
  };
}
function isSameLook(text, a, b) {
  return text === " " ? a.spaceKey === b.spaceKey : a.key === b.key;
}
function changeStyle(from, to) {
  if (from.key === to.key) {
    return "";
  }
  if (to === plainStyle || to.key === "") {
    return "\x1B[m";
  }
  const afresh = writeCodes(["0", to.key]);
  const changed = writeCodes(listChanges(from.attributes, to.attributes));
  return changed.length <= afresh.length ? changed : afresh;
}
function listChanges(from, to) {
  const gone = from.filter(
    (old) => !to.some(({ code }) => code === old.code) && !isReplaced(old, to)
  );
  const ends = new Set(gone.map(({ end }) => end));
  const begun = to.filter(
    ({ code, end }) => ends.has(end) || !from.some((old) => old.code === code)
  );
  return [...ends, ...begun.map(({ code }) => code)];
}
function isReplaced(old, by) {
  return old.end !== "22" && by.some(({ end }) => end === old.end);
}
function writeCodes(codes) {
  return codes.length === 0 ? "" : `\x1B[${codes.join(";")}m`;
}

// source/terminal/sgr.ts
function readStyle(style, parameters) {
  let { attributes } = style;
  for (const code of splitParameters(parameters)) {
    attributes = applyCode(attributes, code);
  }
  return attributes.length === 0 ? plainStyle : createStyle(attributes);
}
function splitParameters(parameters) {
  return parameters.match(/[345]8;(?:5;\d+|2(?:;\d+){3})|[^;]+/g) ?? ["0"];
}
function applyCode(attributes, code) {
  const number = Number.parseInt(code, 10);
  if (number === 0) {
    return [];
  }
  const end = findEnd(number);
  if (end !== void 0) {
    const others = attributes.filter(
      (other) => other.end !== end || end === "22" && other.code !== code
    );
    return [...others, { code, end }];
  }
  return attributes.filter((other) => other.end !== String(number));
}
function findEnd(code) {
  if (code === 1 || code === 2) {
    return "22";
  }
  if (code >= 3 && code <= 9) {
    return String(code === 6 ? 25 : code + 20);
  }
  if (code === 21) {
    return "24";
  }
  if (isColour(code, 30) || isColour(code, 90)) {
    return "39";
  }
  if (isColour(code, 40) || isColour(code, 100)) {
    return "49";
  }
  return { 53: "55", 58: "59" }[code];
}
function isColour(code, base) {
  return code >= base && code <= base + (base < 90 ? 8 : 7);
}

// source/terminal/tty.ts
function readSize({ columns, rows }) {
  return { columns: columns || 80, rows: rows || 24 };
}

// source/terminal/mask-controls.ts
var control = /\p{Cc}/gu;
function maskControls(text) {
  return text.replaceAll(control, (character) => drawControl(character) ?? "\uFFFD");
}
function drawControl(character) {
  const code = character.codePointAt(0);
  if (code < 32) {
    return String.fromCodePoint(9216 + code);
  }
  return code === 127 ? "\u2421" : void 0;
}

// source/terminal/cells.ts
var secondColumn = { text: "", style: plainStyle, width: 0 };
var sequences = (
  // eslint-disable-next-line no-control-regex -- escape characters are what it looks for.
  /\u001B(?:\[([\d;:]*)m|][^\u0007\u001B]*(?:\u0007|\u001B\\))/g
);
function readScreen(frame, size, known) {
  const linesBySource = new Map(known.map((line) => [line.source, line]));
  return frame.split("\n").slice(0, size.rows).map(
    (source) => linesBySource.get(source) ?? {
      source,
      cells: readCells(source, size.columns)
    }
  );
}
function readCells(line, columns) {
  const cells = [];
  let style = plainStyle;
  let start = 0;
  function add(text) {
    for (const { text: grapheme, width } of splitGraphemes(maskControls(text))) {
      addCell(cells, { text: grapheme, style, width });
    }
  }
  for (const match2 of line.matchAll(sequences)) {
    add(line.slice(start, match2.index));
    start = match2.index + match2[0].length;
    style = match2[1] === void 0 ? style : readStyle(style, match2[1]);
  }
  add(line.slice(start));
  return trim(clip(cells, columns));
}
function isSameCell(a, b) {
  return a && b ? a.text === b.text && isSameLook(a.text, a.style, b.style) : isBlank(a) && isBlank(b);
}
function isBlank(cell) {
  return !cell || cell.text === " " && cell.style.spaceKey === "";
}
function addCell(cells, cell) {
  cells.push(cell);
  for (let column = 1; column < cell.width; column++) {
    cells.push(secondColumn);
  }
}
function clip(cells, columns) {
  const isCut = cells[columns]?.width === 0;
  return cells.slice(
    0,
    isCut ? cells.findLastIndex(
      (cell, column) => column < columns && cell.width > 0
    ) : columns
  );
}
function trim(cells) {
  return cells.slice(0, cells.findLastIndex((cell) => !isBlank(cell)) + 1);
}

// source/terminal/ink-streams.ts
import { EventEmitter } from "node:events";
function createInkOutput(accept, readSize2) {
  const stream = Object.assign(new EventEmitter(), {
    isTTY: true,
    writable: true,
    write(text, done) {
      if (!isControl(text)) {
        accept(text);
      }
      if (done) {
        queueMicrotask(done);
      }
      return true;
    }
  });
  Object.defineProperties(stream, {
    columns: { get: () => readSize2().columns },
    rows: { get: () => readSize2().rows }
  });
  return stream;
}
function createInkInput({
  read,
  onReader,
  setHold
}) {
  const stream = new EventEmitter();
  stream.on("newListener", (event) => {
    if (event === "readable") {
      onReader();
    }
  });
  Object.assign(stream, {
    isTTY: true,
    read,
    // Keys are text already.
    setEncoding: () => stream,
    // The session sets raw mode once; Ink would for every component that begins or ends to read, and each time libuv
    // waits until the terminal has drained.
    setRawMode: () => stream,
    ref() {
      setHold(true);
    },
    unref() {
      setHold(false);
    }
  });
  return stream;
}
function isControl(text) {
  return /^(?:\u001B\[[?<>=]?[\d;]*[a-z])*$/i.test(text);
}

// source/terminal/pen.ts
import { Buffer } from "node:buffer";

// source/terminal/cursor.ts
function moveCursor(from, to) {
  if (from.row === to.row && from.column === to.column) {
    return "";
  }
  let shortest = moveAbsolutely(to);
  for (const move of listRelativeMoves(from, to)) {
    if (move.length < shortest.length) {
      shortest = move;
    }
  }
  return shortest;
}
function moveAbsolutely({ row, column }) {
  const line = row === 0 ? "" : String(row + 1);
  return column === 0 ? `\x1B[${line}H` : `\x1B[${line};${column + 1}H`;
}
function listRelativeMoves(from, to) {
  if (from.row === void 0) {
    return [];
  }
  const down = to.row - from.row;
  const moves = listColumnMoves(from.column, to.column).map(
    (move) => moveVertically(down) + move
  );
  const newLine = down > 0 && down < 4 ? "\r\n".repeat(down) : void 0;
  return newLine === void 0 ? moves : [
    ...moves,
    ...listColumnMoves(0, to.column).map((move) => newLine + move)
  ];
}
function moveVertically(down) {
  if (down === 0) {
    return "";
  }
  return down > 0 ? writeMove(down, "B") : writeMove(-down, "A");
}
function listColumnMoves(from, to) {
  const fromMargin = to === 0 ? "\r" : `\r${writeMove(to, "C")}`;
  if (from === void 0) {
    return [fromMargin];
  }
  if (from === to) {
    return [""];
  }
  return to > from ? [writeMove(to - from, "C")] : ["\b".repeat(from - to), writeMove(from - to, "D"), fromMargin];
}
function writeMove(count, direction) {
  return `\x1B[${count === 1 ? "" : count}${direction}`;
}

// source/terminal/pen.ts
var longestBridge = 9;
function createPen(columns) {
  let output = "";
  let style = plainStyle;
  let cursor = { row: void 0, column: void 0 };
  function setStyle(next) {
    output += changeStyle(style, next);
    style = next;
  }
  function advance(count) {
    const column = (cursor.column ?? 0) + count;
    cursor = { ...cursor, column: column < columns ? column : void 0 };
  }
  return {
    reach(position, cells) {
      const move = moveCursor(cursor, position);
      const bridge = writeBridge(cursor, position, cells, style);
      output += bridge !== void 0 && Buffer.byteLength(bridge) <= move.length ? bridge : move;
      cursor = position;
    },
    write(cell) {
      if (!isSameLook(cell.text, style, cell.style)) {
        setStyle(cell.style);
      }
      output += cell.text;
      if (isDisputed(cell)) {
        cursor = { ...cursor, column: void 0 };
      } else {
        advance(cell.width);
      }
    },
    erase(count) {
      if (style.spaceKey !== "") {
        setStyle(plainStyle);
      }
      if (count < 3) {
        output += " ".repeat(count);
        advance(count);
      } else {
        output += "\x1B[K";
      }
    },
    finish() {
      setStyle(plainStyle);
      return output;
    }
  };
}
function writeBridge(cursor, { row, column }, cells, style) {
  if (cursor.row !== row || cursor.column === void 0 || cursor.column >= column || column - cursor.column > longestBridge) {
    return void 0;
  }
  const between = cells.slice(cursor.column, column);
  return between.every(
    (cell) => isSameLook(cell.text, style, cell.style) && !isDisputed(cell)
  ) ? between.map(({ text }) => text).join("") : void 0;
}
function isDisputed({ text }) {
  return text.length > 1;
}

// source/terminal/scroll.ts
var blankLine = { source: "", cells: [] };
var nowhere = { row: void 0, column: void 0 };
var fewestRows = 3;
function listScrolls(before, after) {
  const rows = Math.min(before.length, after.length);
  let best;
  let most = fewestRows - 1;
  for (let by = -rows + 1; by < rows; by++) {
    const moved = by === 0 ? [] : listMovedRows(before, after, by);
    if (moved.length > most) {
      most = moved.length;
      const [first, last] = [moved[0], moved.at(-1)];
      best = by > 0 ? { top: first, bottom: last + by, by } : { top: first + by, bottom: last, by };
    }
  }
  return best ? [best, widen(best)].filter(({ top, bottom }) => top >= 0 && bottom < rows) : [];
}
function applyScroll(screen, { top, bottom, by }) {
  return screen.map((line, row) => {
    if (row < top || row > bottom) {
      return line;
    }
    const from = row + by;
    return from < top || from > bottom ? blankLine : screen[from];
  });
}
function writeScroll({ top, bottom, by }) {
  const count = Math.abs(by);
  const number = count === 1 ? "" : count;
  const edge = bottom - count + 1;
  const [deleted, inserted] = by > 0 ? [top, edge] : [edge, top];
  return `${goTo(deleted)}\x1B[${number}M${goTo(inserted)}\x1B[${number}L`;
}
function listMovedRows(before, after, by) {
  const moved = [];
  for (const [row, { source }] of after.entries()) {
    if (source !== "" && source === before[row + by]?.source && source !== before[row]?.source) {
      moved.push(row);
    }
  }
  return moved;
}
function widen({ top, bottom, by }) {
  return by > 0 ? { top, bottom: bottom + 1, by } : { top: top - 1, bottom, by };
}
function goTo(row) {
  return moveCursor(nowhere, { row, column: 0 });
}

// source/terminal/paint.ts
function paint(before, after, columns) {
  let shortest = paintCells(before, after, columns);
  if (shortest.length < worthScrolling) {
    return shortest;
  }
  for (const scroll of listScrolls(before, after)) {
    const scrolled = applyScroll(before, scroll);
    const text = writeScroll(scroll) + paintCells(scrolled, after, columns);
    if (text.length < shortest.length) {
      shortest = text;
    }
  }
  return shortest;
}
var worthScrolling = 100;
function paintCells(before, after, columns) {
  const pen = createPen(columns);
  const rows = Math.max(before.length, after.length);
  for (let row = 0; row < rows; row++) {
    if (before[row]?.source !== after[row]?.source) {
      paintRow(pen, row, before[row], after[row]);
    }
  }
  return pen.finish();
}
function paintRow(pen, row, before, after) {
  const shown = before?.cells ?? [];
  const wanted = after?.cells ?? [];
  for (const [column, cell] of wanted.entries()) {
    if (cell.width > 0 && !isSameCell(shown[column], cell)) {
      pen.reach({ row, column }, wanted);
      pen.write(cell);
    }
  }
  const surplus = shown.length - wanted.length;
  if (surplus > 0) {
    pen.reach({ row, column: wanted.length }, wanted);
    pen.erase(surplus);
  }
}

// source/terminal/sequences.ts
var takeScreen = "\x1B[?1049h\x1B[?25l\x1B[?2004h";
var giveScreenBack = "\x1B\\\x1B[?2026l\x1B[m\x1B[?2004l\x1B[?25h\x1B[?1049l";
var clearScreen = "\x1B[m\x1B[2J";
function synchronise(text) {
  return `\x1B[?2026h${text}\x1B[?2026l`;
}

// source/terminal/frame-sink.ts
var longestHold = 50;
var largeFrame = 200;
function createFrameSink(terminal, { isHeld = () => false } = {}) {
  let isOpen = false;
  let isScheduled = false;
  let isWriting = false;
  let isDirty = false;
  let shown;
  let frame;
  let heldSince;
  const stdout = createInkOutput(accept, () => readSize(terminal));
  function accept(text) {
    frame = text;
    isDirty = true;
    schedule();
  }
  function schedule() {
    if (isOpen && isDirty && !isScheduled) {
      isScheduled = true;
      setImmediate(flush);
    }
  }
  function flush() {
    isScheduled = false;
    if (!isOpen || isWriting || frame === void 0) {
      return;
    }
    if (isHeldBack()) {
      schedule();
      return;
    }
    send(frame);
  }
  function isHeldBack() {
    if (!isHeld()) {
      heldSince = void 0;
      return false;
    }
    heldSince ??= performance.now();
    return performance.now() - heldSince < longestHold;
  }
  function send(latest) {
    isDirty = false;
    heldSince = void 0;
    const size = readSize(terminal);
    const after = readScreen(latest, size, shown ?? []);
    const text = (shown ? "" : clearScreen) + paint(shown ?? [], after, size.columns);
    shown = after;
    if (text !== "") {
      isWriting = true;
      terminal.write(
        text.length < largeFrame ? text : synchronise(text),
        finishWriting
      );
    }
  }
  function finishWriting() {
    isWriting = false;
    schedule();
  }
  function redraw() {
    shown = void 0;
    isDirty = true;
    schedule();
  }
  function resize() {
    redraw();
    stdout.emit("resize");
  }
  return {
    stdout,
    start() {
      isOpen = true;
      terminal.off("resize", resize);
      terminal.on("resize", resize);
      redraw();
    },
    stop() {
      isOpen = false;
      terminal.off("resize", resize);
    },
    redraw
  };
}

// source/terminal/key-reader.ts
import { StringDecoder } from "node:string_decoder";

// source/terminal/key-tokens.ts
var escape = "\x1B";
var pasteStart = `${escape}[200~`;
var pasteEnd = `${escape}[201~`;
var wholeSequence = /\[\[(?:[A-Z]|\d+~)|\[\d\$|\[M.{3}|\[(?![[M])[0-?]*[ -/]*[@-~]|O[@-~]|(?:\]\d+;|P[\d=>!$+])[^\u0007\u001B]*(?:\u0007|\u001B\\)/suy;
var begunSequence = /(?:O?|\[\[\d*|\[M.{0,2}|\[[0-?]*[ -/]*|\](?:\d+(?:;[^\u0007\u001B]*\u001B?)?)?|P[\d=>!$+][^\u0007\u001B]*\u001B?)$/suy;
var altKey = /[a-zA-Z\d\r\u007F\b ]/y;
var namedKey = /^(?:\[(?:\d+(?:;\d+)?)?[A-FHZ]|\[[a-e]|\[(?:[1-8]|1[1-57-9]|2[0134])(?:;\d+)?[~^$]|\[\[[A-E]|\[\[[56]~|O[A-FHP-Sa-e])$/;
function readKeys(input) {
  const tokens = [];
  let index = 0;
  while (index < input.length) {
    const token = input[index] === escape ? readEscape(input, index) : readCharacter(input, index);
    if (!token) {
      break;
    }
    index = token.end;
    if (token.kind !== "none") {
      tokens.push({ kind: token.kind, text: token.text });
    }
  }
  return { tokens, rest: input.slice(index) };
}
function releaseKeys(rest) {
  switch (classifyRest(rest)) {
    case "escape": {
      return { tokens: [{ kind: "key", text: rest }], rest: "" };
    }
    case "paste": {
      return { tokens: [], rest };
    }
    case "sequence":
    case "none": {
      return { tokens: [], rest: "" };
    }
  }
}
function classifyRest(rest) {
  if (rest === "") {
    return "none";
  }
  if (rest.startsWith(pasteStart)) {
    return "paste";
  }
  return rest === escape || rest === `${escape}O` ? "escape" : "sequence";
}
function readCharacter(input, index) {
  const text = String.fromCodePoint(input.codePointAt(index));
  return { kind: "key", text, end: index + text.length };
}
function readEscape(input, index) {
  if (input.startsWith(pasteStart, index)) {
    return readPaste(input, index);
  }
  const sequence = match(wholeSequence, input, index + 1);
  if (sequence !== void 0) {
    const end = index + 1 + sequence.length;
    return namedKey.test(sequence) ? { kind: "key", text: escape + sequence, end } : { kind: "none", end };
  }
  if (match(begunSequence, input, index + 1) !== void 0) {
    return void 0;
  }
  const alt = match(altKey, input, index + 1) ?? "";
  return { kind: "key", text: escape + alt, end: index + 1 + alt.length };
}
function readPaste(input, index) {
  const start = index + pasteStart.length;
  const end = input.indexOf(pasteEnd, start);
  return end === -1 ? void 0 : {
    kind: "paste",
    // A terminal sends a line end as the Return key does.
    text: input.slice(start, end).replaceAll(/\r\n?/g, "\n"),
    end: end + pasteEnd.length
  };
}
function match(pattern, input, index) {
  pattern.lastIndex = index;
  return pattern.exec(input)?.[0];
}

// source/terminal/key-reader.ts
var sequenceWait = 500;
function createKeyReader({
  escapeWait,
  onTokens
}) {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let timer;
  let immediate;
  function cancelRelease() {
    clearTimeout(timer);
    clearImmediate(immediate);
  }
  function release() {
    const released = releaseKeys(rest);
    rest = released.rest;
    onTokens(released.tokens);
  }
  return {
    push(chunk) {
      cancelRelease();
      const text = typeof chunk === "string" ? chunk : decoder.write(chunk);
      const read = readKeys(rest + text);
      rest = read.rest;
      const wait = chooseWait(rest, escapeWait);
      if (wait !== void 0) {
        timer = setTimeout(() => {
          immediate = setImmediate(release);
        }, wait);
      }
      onTokens(read.tokens);
    },
    reset() {
      cancelRelease();
      rest = "";
    }
  };
}
function chooseWait(rest, escapeWait) {
  switch (classifyRest(rest)) {
    case "escape": {
      return escapeWait;
    }
    case "sequence": {
      return sequenceWait;
    }
    case "paste":
    case "none": {
      return void 0;
    }
  }
}

// source/terminal/key-stream.ts
var turnsPerKey = 3;
var interruptKey = "";
function createKeyStream(terminal, {
  escapeWait,
  onPaste,
  shortcuts = /* @__PURE__ */ new Map(),
  onInterrupt
}) {
  const queue = [];
  let isSettling = false;
  let current;
  const reader = createKeyReader({ escapeWait, onTokens: enqueue });
  const stdin = createInkInput({
    read() {
      const key = current;
      current = void 0;
      return key ?? null;
    },
    onReader() {
      setImmediate(deliver);
    },
    setHold(isHeld) {
      if (isHeld) {
        terminal.ref();
      } else {
        terminal.unref();
      }
    }
  });
  function enqueue(tokens) {
    for (const token of tokens) {
      const act = token.kind === "key" ? findShortcut(token.text) : void 0;
      if (act) {
        act();
      } else {
        queue.push(token);
      }
    }
    deliver();
  }
  function findShortcut(key) {
    return key === interruptKey && !isRead() ? onInterrupt : shortcuts.get(key);
  }
  function isRead() {
    return stdin.listenerCount("readable") > 0;
  }
  function deliver() {
    if (isSettling || !isRead()) {
      return;
    }
    const token = queue.shift();
    if (!token) {
      return;
    }
    isSettling = true;
    try {
      if (token.kind === "paste") {
        onPaste(token.text);
      } else {
        current = token.text;
        stdin.emit("readable");
      }
    } finally {
      settle(turnsPerKey);
    }
  }
  function settle(turns) {
    setImmediate(() => {
      if (turns > 1) {
        settle(turns - 1);
        return;
      }
      isSettling = false;
      deliver();
    });
  }
  return {
    stdin,
    start() {
      terminal.setRawMode(false);
      terminal.setRawMode(true);
      terminal.off("data", reader.push);
      terminal.on("data", reader.push);
      terminal.resume();
    },
    stop() {
      reader.reset();
      terminal.off("data", reader.push);
      terminal.pause();
      terminal.setRawMode(false);
    },
    hasWaiting: () => isRead() && (queue.length > 0 || isSettling)
  };
}

// source/terminal/signals.ts
import { constants } from "node:os";
import { inspect } from "node:util";

// source/terminal/write-now.ts
import { Buffer as Buffer2 } from "node:buffer";
import { writeSync } from "node:fs";
var longestTry = 500;
function writeNow(fd, text) {
  const end = performance.now() + longestTry;
  let bytes = Buffer2.from(text);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(fd, bytes));
    } catch (error) {
      if (!isFull(error) || performance.now() > end) {
        return;
      }
      pauseFor(5);
    }
  }
}
function isFull(error) {
  return error instanceof Error && "code" in error && error.code === "EAGAIN";
}
function pauseFor(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

// source/terminal/signals.ts
var fatalSignals = ["SIGHUP", "SIGINT", "SIGQUIT", "SIGTERM"];
function watchForDeath(process, { restore, describeError = inspect }) {
  const fail = (error) => {
    restore();
    writeNow(process.stderr.fd, `${describeError(error)}
`);
    process.exit(1);
  };
  const die = (signal) => {
    restore();
    dieBy(process, signal);
  };
  process.on("exit", restore);
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  for (const signal of fatalSignals) {
    process.on(signal, die);
  }
  return () => {
    process.off("exit", restore);
    process.off("uncaughtException", fail);
    process.off("unhandledRejection", fail);
    for (const signal of fatalSignals) {
      process.off(signal, die);
    }
  };
}
function dieBy(process, signal) {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
  process.exit(128 + constants.signals[signal]);
}

// source/terminal/suspension.ts
var longestStop = 100;
var wake = 10;
function watchForStop(process, { hide, show }) {
  let timer;
  function stop(target) {
    hide();
    process.off("SIGTSTP", stopAlone);
    clearTimeout(timer);
    timer = setTimeout(goOn, longestStop);
    process.kill(target, "SIGTSTP");
  }
  function stopAlone() {
    stop(process.pid);
  }
  function goOn() {
    clearTimeout(timer);
    timer = setTimeout(takeBack, wake);
  }
  function takeBack() {
    process.off("SIGTSTP", stopAlone);
    process.on("SIGTSTP", stopAlone);
    show();
    process.kill(process.pid, "SIGWINCH");
  }
  process.on("SIGTSTP", stopAlone);
  process.on("SIGCONT", goOn);
  return {
    suspend() {
      stop(0);
    },
    end() {
      clearTimeout(timer);
      process.off("SIGTSTP", stopAlone);
      process.off("SIGCONT", goOn);
    }
  };
}

// source/terminal/session.ts
var ctrlL = "\f";
var ctrlZ = "";
function openTerminal({
  stdin,
  stdout,
  env,
  process,
  describeError
}) {
  const pasteListeners = /* @__PURE__ */ new Set();
  let isEntered = false;
  let isShown = false;
  let suspension;
  let endWatch;
  const keys = createKeyStream(stdin, {
    escapeWait: detectSsh(env) ? 100 : 50,
    onPaste(text) {
      for (const listener of pasteListeners) {
        listener(text);
      }
    },
    shortcuts: /* @__PURE__ */ new Map([
      [ctrlL, redraw],
      [ctrlZ, suspend]
    ]),
    onInterrupt() {
      process.kill(process.pid, "SIGINT");
    }
  });
  const sink = createFrameSink(stdout, { isHeld: keys.hasWaiting });
  function redraw() {
    sink.redraw();
  }
  function suspend() {
    suspension?.suspend();
  }
  function show() {
    isShown = true;
    keys.start();
    stdout.write(takeScreen);
    sink.start();
  }
  function hide() {
    if (isShown) {
      isShown = false;
      sink.stop();
      writeNow(stdout.fd, giveScreenBack);
      keys.stop();
    }
  }
  function leave() {
    if (isEntered) {
      isEntered = false;
      hide();
      suspension?.end();
      endWatch?.();
      stdin.off("end", hangUp).off("error", hangUp);
      stdout.off("error", hangUp);
    }
  }
  function hangUp() {
    leave();
    dieBy(process, "SIGHUP");
  }
  return {
    stdin: keys.stdin,
    stdout: sink.stdout,
    enter() {
      leave();
      isEntered = true;
      endWatch = watchForDeath(process, { restore: leave, describeError });
      suspension = process.platform === "win32" ? void 0 : watchForStop(process, { hide, show });
      stdin.on("end", hangUp).on("error", hangUp);
      stdout.on("error", hangUp);
      show();
    },
    leave,
    redraw,
    copy(text) {
      if (isShown) {
        stdout.write(osc52(text, env));
      }
    },
    onPaste(listener) {
      pasteListeners.add(listener);
      return () => {
        pasteListeners.delete(listener);
      };
    }
  };
}
export {
  openTerminal
};
