import { type ComponentProps, type KeyboardEvent, type ReactNode, type RefObject, useRef, useState } from 'react';
import type { TypeId } from '#domain/id.ts';
import { words } from '#words/words.ts';
import { laterPart } from './laterPart.tsx';
import './SearchBox.css';

const Search = laterPart(async () => (await import('./Search.tsx')).Search);

interface SearchBoxProps {
  /** The field itself, for the keys that lead to it from anywhere. */
  readonly field: RefObject<HTMLInputElement | null>;
  /** Shows one type of relation alone. */
  readonly onType: (type: TypeId) => void;
}

/**
 * The one box in which everything is found. Its field is here from the start and stays the same element, so that no key, caret or
 * half-written letter is lost; what finds and lists the answers comes with the first focus, and then says and hears through the field.
 */
export function SearchBox({ field, onType }: SearchBoxProps): ReactNode {
  const [text, setText] = useState('');
  const [isHurried, setIsHurried] = useState(false);
  const [wasReached, setWasReached] = useState(false);
  const [isReached, setIsReached] = useState(false);
  const [combobox, setCombobox] = useState<ComponentProps<'input'> | null>(null);
  const cameFrom = useRef<Element | null>(null);
  const write = (written: string): void => {
    setText(written);
    setIsHurried(false);
  };
  const stepBack = (): void => {
    if (text !== '') write('');
    else leaveFor(cameFrom.current, field.current);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') setIsHurried(true);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    stepBack();
  };
  return (
    <search
      className="search"
      onFocus={({ relatedTarget }) => {
        cameFrom.current = relatedTarget;
        setWasReached(true);
        setIsReached(true);
      }}
      onBlur={() => setIsReached(false)}
    >
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={words.search.label}
        aria-expanded={false}
        aria-autocomplete="list"
        placeholder={words.search.placeholder}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={200}
        onKeyDown={onKeyDown}
        onChange={(event) => write(event.currentTarget.value)}
        {...combobox}
        value={text}
      />
      <span className="search-key" aria-hidden="true">
        /
      </span>
      {wasReached && (
        <Search
          {...{ text, write, stepBack, field, isReached, isHurried, onType }}
          takeOver={setCombobox}
          onMissing={() => setWasReached(false)}
        />
      )}
    </search>
  );
}

/** Back to where the reader was before they searched, or nowhere. */
function leaveFor(cameFrom: Element | null, field: HTMLInputElement | null): void {
  field?.blur();
  if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus({ preventScroll: true });
}
