import { writeAddress } from '#state/address.ts';
import type { AppState } from '#state/appState.ts';

/** The address of the view itself: the address bar's may still lag behind a drag, or lead to a part of the page. */
export const viewLink = (state: AppState): string => new URL(writeAddress(state, state.network), location.href).href;
