import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import type { Selection } from '#domain/selection.ts';
import { addressSelecting } from '#state/address.ts';
import { useActions, useApp } from '#state/useApp.ts';

/** The only way out of the app: lets http and https through, and shows anything else as plain text. */
export function ExternalLink({ href, children }: { readonly href: string | null; readonly children: ReactNode }): ReactNode {
  if (href === null || !isWebAddress(href)) return children;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

export function isWebAddress(href: string): boolean {
  if (!URL.canParse(href)) return false;
  const { protocol } = new URL(href);
  return protocol === 'http:' || protocol === 'https:';
}

/** Whether a click on a link is to be followed in place: no new tab or window is asked for. */
const isFollowedHere = (event: MouseEvent): boolean =>
  !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

interface ViewLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  readonly href: string;
  /** Called in place of going there. */
  readonly onFollow: () => void;
}

/** A link to a view of this page; it is followed in place, unless the reader asks for a new tab. */
export function ViewLink({ href, onFollow, children, ...attributes }: ViewLinkProps): ReactNode {
  const follow = (event: MouseEvent): void => {
    if (!isFollowedHere(event)) return;
    event.preventDefault();
    onFollow();
  };
  return (
    <a {...attributes} href={href} onClick={follow}>
      {children}
    </a>
  );
}

interface SelectionLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  readonly selection: Selection;
  readonly current?: boolean;
  /** Called when it is followed in place. */
  readonly onFollowed?: () => void;
}

/** A link to the view that selecting it brings. */
export function SelectionLink({ selection, current = false, onFollowed, ...attributes }: SelectionLinkProps): ReactNode {
  const href = useApp((state) => addressSelecting(selection, state));
  const { select } = useActions();
  const follow = (): void => {
    select(selection);
    onFollowed?.();
  };
  return <ViewLink {...attributes} href={href} aria-current={current ? 'true' : undefined} onFollow={follow} />;
}
