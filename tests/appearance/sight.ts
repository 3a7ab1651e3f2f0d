/** The amounts of red, green and blue light. */
function linear(hex: string): Triple {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return channels.map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)) as unknown as Triple;
}

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast after WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** How colours look to readers who lack one kind of cone: G. M. Machado and others 2009, full severity, on linear RGB. */
export const SIGHTS = {
  'full colour': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

type Triple = readonly [number, number, number];

function times(m: readonly number[], [x, y, z]: Triple): Triple {
  const row = (at: number): number => (m[at] ?? 0) * x + (m[at + 1] ?? 0) * y + (m[at + 2] ?? 0) * z;
  return [row(0), row(3), row(6)];
}

/** Björn Ottosson's OKLab, in which equal distances look about equally far. */
const TO_CONES = [
  0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376, 0.6299787005,
];
const TO_LAB = [
  0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662, -0.808675766,
];

/** How far apart two colours look, in hundredths of the way from black to white. */
export function distance(one: string, other: string, sight: keyof typeof SIGHTS): number {
  const [a, b] = [one, other].map((hex) => {
    const [red, green, blue] = times(SIGHTS[sight], linear(hex));
    const cones = times(TO_CONES, [red, green, blue].map((channel) => Math.min(1, Math.max(0, channel))) as unknown as Triple);
    return times(TO_LAB, cones.map(Math.cbrt) as unknown as Triple);
  }) as [Triple, Triple];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
