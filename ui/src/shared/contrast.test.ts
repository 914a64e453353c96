import { describe, expect, it } from 'vitest';
import tokens from './tokens.css?raw';

type Palette = Record<string, string>;

const [light = '', dark = ''] = tokens.split("[data-appearance='dark']");
const coloursOf = (css: string): Palette =>
  Object.fromEntries([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]));

const day = coloursOf(light);
const night = { ...day, ...coloursOf(dark) };

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const kinds = ['formal', 'social', 'individual', 'resource'];
const grounds = ['paper', 'sheet', 'sunken'];
/** Text on ground: WCAG 2.2 AA asks 4.5:1. */
const texts = [
  ...grounds.flatMap((ground) =>
    ['ink', 'ink-soft', 'ink-faint', 'accent', 'warn', ...kinds].map((ink) => [ink, ground]),
  ),
  ...kinds.flatMap((kind) => ['ink', 'ink-soft', kind].map((ink) => [ink, `${kind}-wash`])),
  ['accent-ink', 'accent'],
  ['accent', 'accent-wash'],
  ['ink', 'accent-wash'],
  ['ink-faint', 'accent-wash'],
  ['ink', 'hit'],
  ['warn', 'warn-wash'],
  ['paper', 'ink'],
] as [string, string][];
/** The edges of what can be filled in: 3:1. */
const edges = grounds.map((ground) => ['edge', ground] as [string, string]);

describe.each([
  ['day', day],
  ['night', night],
] as [string, Palette][])('by %s', (_, palette) => {
  const between = (a: string, b: string) => contrast(palette[a] ?? '', palette[b] ?? '');
  it.each(texts)('%s can be read on %s', (ink, ground) =>
    expect(between(ink, ground)).toBeGreaterThanOrEqual(4.5),
  );
  it.each(edges)('%s can be seen on %s', (edge, ground) =>
    expect(between(edge, ground)).toBeGreaterThanOrEqual(3),
  );
});
