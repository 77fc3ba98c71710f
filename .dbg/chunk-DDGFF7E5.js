import {
  nearest
} from "./chunk-T6OA6HCS.js";
import {
  UserError
} from "./chunk-NUTQLMKZ.js";

// source/commands/shared-flags.ts
var commonFlags = {
  json: { type: "boolean", help: "answer in JSON" },
  quarter: {
    type: "string",
    placeholder: "Q",
    help: '"Q2 23/24", 2023-24-q2 or latest (the default)'
  },
  db: {
    type: "string",
    placeholder: "FILE",
    help: "another store than the usual one"
  },
  help: { type: "boolean", help: "say how it is used" }
};
var listFlags = {
  csv: { type: "boolean", help: "the list as CSV" },
  ndjson: { type: "boolean", help: "the list as one JSON object a line" }
};
var screenFlags = {
  ascii: { type: "boolean", help: "draw with ASCII characters only" },
  version: { type: "boolean", help: "print the version" }
};

// source/commands/parse.ts
import meow from "meow";
function splitCommand(words) {
  const valued = new Set(
    Object.entries({ ...commonFlags, ...screenFlags }).filter(([, { type }]) => type !== "boolean").map(([name]) => `--${name}`)
  );
  const index = words.findIndex(
    (word, position) => !word.startsWith("-") && !valued.has(words[position - 1] ?? "")
  );
  return index === -1 ? { rest: [...words] } : {
    name: words[index],
    rest: words.filter((_, position) => position !== index)
  };
}
function parseRequest(words, flags, importMeta) {
  const parsed = readWords(words, flags, importMeta);
  for (const name of Object.keys(parsed.unnormalizedFlags)) {
    if (!(name in flags) && !Object.keys(flags).some((flag) => toOption(flag) === name)) {
      throw new UserError(`there is no flag --${name}`, {
        hint: `the nearest is --${nearest(
          name,
          Object.keys(flags).map((flag) => toOption(flag))
        )[0]}; --help lists them`,
        code: "unknown-flag"
      });
    }
  }
  const entries = Object.entries(flags).map(([name, { type }]) => {
    const value = parsed.flags[name];
    return [name, readValue(name, type, value)];
  });
  return {
    input: parsed.input,
    flags: Object.fromEntries(
      entries.filter(([, value]) => value !== void 0)
    )
  };
}
function toOption(name) {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function readWords(words, flags, importMeta) {
  try {
    return meow({
      importMeta,
      argv: words,
      autoHelp: false,
      autoVersion: false,
      help: false,
      flags: Object.fromEntries(
        // Numbers are read as text here, so that an error can name what was typed.
        Object.entries(flags).map(([name, { type }]) => [
          name,
          { type: type === "boolean" ? "boolean" : "string" }
        ])
      )
    });
  } catch (error) {
    throw new UserError(
      (error instanceof Error ? error.message : String(error)).replace(/\.$/, "").toLowerCase(),
      { code: "bad-flag" }
    );
  }
}
function readValue(name, type, value) {
  if (type !== "number" || value === void 0) {
    return value === false ? void 0 : value;
  }
  const text = typeof value === "string" ? value : "";
  const number = Number(text);
  if (text === "" || !Number.isFinite(number)) {
    throw new UserError(`--${toOption(name)} takes a number, not '${text}'`, {
      code: "not-a-number"
    });
  }
  return number;
}

export {
  commonFlags,
  listFlags,
  screenFlags,
  splitCommand,
  parseRequest,
  toOption
};
