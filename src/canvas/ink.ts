import { type Look, ROLES, type Theme } from '#appearance/palette.ts';

/** What the network is drawn in: a look's inks on a ground. */
export interface Ink {
  readonly look: Look;
  readonly ground: string;
}

/** What the page is drawn in. */
export const INKS: Readonly<Record<Theme, Ink>> = {
  light: { look: 'light', ground: ROLES.light.paper },
  dark: { look: 'dark', ground: ROLES.dark.paper },
};

export const isSameInk = (one: Ink | null, other: Ink): boolean => one?.look === other.look && one.ground === other.ground;
