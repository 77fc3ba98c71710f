import {
  nearest
} from "./chunk-T6OA6HCS.js";
import {
  UserError
} from "./chunk-NUTQLMKZ.js";

// source/commands/find-indicator.ts
function findIndicator(store, words) {
  const all = store.indicators.all();
  const wanted = normalise(words);
  const exact = all.find(({ id }) => id === words.trim()) ?? onlyOne(all.filter(({ name }) => normalise(name) === wanted)) ?? onlyOne(
    all.filter(
      ({ aliases }) => aliases.some((alias) => normalise(alias) === wanted)
    )
  );
  if (exact) {
    return exact;
  }
  const found = new Set(
    store.search.query(words, all.length).filter(({ kind }) => kind === "indicator").map(({ ref }) => ref)
  );
  const candidates = all.filter(({ id }) => found.has(id));
  const named = candidates.filter(({ name }) => normalise(name).includes(wanted));
  const single = onlyOne(named) ?? onlyOne(candidates);
  if (single) {
    return single;
  }
  throw candidates.length > 0 ? new UserError(`'${words}' means ${candidates.length} indicators`, {
    hint: `name one: ${candidates.slice(0, 8).map(({ id }) => id).join(", ")}${candidates.length > 8 ? ", \u2026" : ""}`,
    code: "several-indicators"
  }) : new UserError(`no indicator is called '${words}'`, {
    hint: `the nearest are ${nearestIndicators(words, all).join(", ")}; 'planwatch find WORDS' searches everything`,
    code: "unknown-indicator"
  });
}
function onlyOne(items) {
  return items.length === 1 ? items[0] : void 0;
}
function normalise(text) {
  return text.trim().toLowerCase().replaceAll(/\s+/g, " ");
}
function nearestIndicators(words, all) {
  const byName = new Map(all.map(({ id, name }) => [name, id]));
  return nearest(words, [...byName.keys()]).map((name) => byName.get(name));
}

export {
  findIndicator
};
