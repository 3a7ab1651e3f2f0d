import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Forms that are answered by a region elsewhere in the page, and the button of the one that closes itself. */
const ASKED_IN = '.path-form, [popovertarget="find-path"], .against, .stories-button';

/**
 * For a region that readers open. If they have asked for it on this page, it takes the focus where that is nowhere, or in the form that
 * asked, so that its answer is heard and seen; other controls keep theirs. Where the region goes away with the focus inside, the focus goes
 * to `wayBack`, a selector.
 */
export function useRegion(wayBack: string, isAsked: boolean): RefObject<HTMLElement | null> {
  const region = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = region.current;
    const active = document.activeElement;
    if (isAsked && (active === document.body || active?.closest(`[inert], ${ASKED_IN}`))) {
      element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: 'nearest' });
    }
    return () => {
      if (element?.contains(document.activeElement)) document.querySelector<HTMLElement>(wayBack)?.focus({ preventScroll: true });
    };
  }, [wayBack, isAsked]);
  return region;
}

/** Whether something of the view has changed since the page opened with it: what is there then was asked for here, and not by an address. */
export function useAsked(part: unknown): boolean {
  const [atFirst] = useState(part);
  const [isAsked, setAsked] = useState(false);
  if (!isAsked && part !== atFirst) setAsked(true);
  return isAsked || part !== atFirst;
}
