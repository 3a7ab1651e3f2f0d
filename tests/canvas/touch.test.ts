// @vitest-environment jsdom
import type { Core } from 'cytoscape';
import { describe, expect, it, vi } from 'vitest';
import { listenToTouch } from '#canvas/touch.ts';

/** As much of a drawing as listening needs. */
function aGround(): { readonly ground: HTMLElement; readonly cy: Core } {
  const ground = document.createElement('div');
  const container = ground.appendChild(document.createElement('div'));
  return { ground, cy: { container: () => container } as unknown as Core };
}

describe('listening to fingers', () => {
  it('takes off every listener that it has put on', () => {
    const { ground, cy } = aGround();
    const on = vi.spyOn(ground, 'addEventListener');
    const off = vi.spyOn(ground, 'removeEventListener');
    const stop = listenToTouch(cy, () => {});
    expect(on.mock.calls.map(([type]) => type)).toEqual(['touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel']);
    stop();
    expect(off.mock.calls.map(([type, listener]) => [type, listener])).toEqual(on.mock.calls.map(([type, listener]) => [type, listener]));
    expect(off.mock.calls.every(([, , options]) => typeof options === 'object' && options.capture)).toBe(true);
  });

  it('does nothing where nothing is drawn', () => {
    const stop = listenToTouch({ container: () => null } as unknown as Core, () => {});
    expect(stop).not.toThrow();
  });
});
