/** A source of numbers between 0 and 1: the same seed and name, the same numbers. */
export function chance(seed: number, name: string): () => number {
  // FNV-1a over the name, then mulberry32: small, quick, and even enough for trying tips out.
  let state = 2166136261 ^ Math.floor(seed);
  for (let index = 0; index < name.length; index += 1) state = Math.imul(state ^ name.charCodeAt(index), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A draw from a Beta distribution, by two draws from Gamma (Marsaglia and Tsang, 2000). Both shapes at least 1. */
export function drawBeta(shapeA: number, shapeB: number, random: () => number): number {
  const a = drawGamma(shapeA, random);
  return a / (a + drawGamma(shapeB, random));
}

function drawGamma(shape: number, random: () => number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = drawNormal(random);
    const v = (1 + c * normal) ** 3;
    if (v > 0 && Math.log(random() || Number.MIN_VALUE) < 0.5 * normal * normal + d - d * v + d * Math.log(v))
      return d * v;
  }
}

function drawNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random() || Number.MIN_VALUE)) * Math.cos(2 * Math.PI * random());
}
