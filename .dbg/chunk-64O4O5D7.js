// source/terminal/clipboard.ts
import { Buffer } from "node:buffer";
var screenChunk = 240;
function osc52(text, env) {
  const body = `\x1B]52;c;${Buffer.from(text).toString("base64")}`;
  const sequence = `${body}\x1B\\`;
  if (isInTmux(env)) {
    return sequence + wrapForTmux(sequence);
  }
  return env.STY ? wrapForScreen(`${body}\x07`) : sequence;
}
function isInTmux(env) {
  return Boolean(env.TMUX) || (env.TERM ?? "").startsWith("tmux");
}
function wrapForTmux(sequence) {
  return `\x1BPtmux;${sequence.replaceAll("\x1B", "\x1B\x1B")}\x1B\\`;
}
function wrapForScreen(sequence) {
  const chunks = [];
  for (let start = 0; start < sequence.length; start += screenChunk) {
    chunks.push(sequence.slice(start, start + screenChunk));
  }
  return chunks.map((chunk) => `\x1BP${chunk}\x1B\\`).join("");
}

// source/terminal/capabilities.ts
function detectCapabilities(env, { stdin, stdout, platform }) {
  const term = env.TERM ?? "";
  const isDumb = term === "dumb" || term === "" && platform !== "win32";
  return {
    colour: stdout.isTTY && !isDumb ? detectColour(env, term) : "none",
    unicode: detectUnicode(env, term, platform),
    isInteractive: Boolean(stdin.isTTY && stdout.isTTY) && !isDumb,
    isSsh: detectSsh(env),
    isScreenReader: env.INK_SCREEN_READER === "true" || isSet(env.ACCESSIBLE)
  };
}
function detectSsh(env) {
  return isSet(env.SSH_CONNECTION) || isSet(env.SSH_TTY);
}
function detectColour(env, term) {
  if (isSet(env.NO_COLOR) || /^vt\d/.test(term)) {
    return "none";
  }
  const indexed = term.includes("256color") ? "256" : "16";
  return !isSet(env.STY) && hasTrueColour(env, term) ? "truecolour" : indexed;
}
function hasTrueColour(env, term) {
  return ["truecolor", "24bit"].includes(env.COLORTERM ?? "") || isSet(env.WT_SESSION) || /^(?:xterm-(?:kitty|ghostty)|alacritty|foot|wezterm)|-direct$/.test(term);
}
function detectUnicode(env, term, platform) {
  if (platform === "win32") {
    return isSet(env.WT_SESSION) || isSet(env.TERM_PROGRAM);
  }
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find(
    (value) => isSet(value)
  );
  return term !== "linux" && /utf-?8/i.test(locale ?? "");
}
function isSet(value) {
  return value !== void 0 && value !== "";
}

export {
  osc52,
  detectCapabilities,
  detectSsh
};
