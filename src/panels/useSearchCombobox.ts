import { type UseComboboxReturnValue, type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from 'downshift';
import {
  type ChangeEvent,
  type ComponentProps,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
} from 'react';
import { words } from '#words/words.ts';
import type { SearchHit } from './searchHits.ts';

/** The field, which is on the page before the list is and belongs to another component. */
export interface SearchField {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly write: (text: string) => void;
  /** Empties the field, or leaves it where it is empty. */
  readonly stepBack: () => void;
  /** Whether the focus is in it. */
  readonly isReached: boolean;
  /** Whether Enter was pressed before the list was here. */
  readonly isHurried: boolean;
  /** Takes what the field says of the list and what it hears, whenever that changes. */
  readonly takeOver: (combobox: ComponentProps<'input'>) => void;
}

type Combobox = Pick<UseComboboxReturnValue<SearchHit>, 'isOpen' | 'getMenuProps' | 'getItemProps'>;

/** The list of answers under the field, as the ARIA pattern has it. `lead` goes to one of them. */
export function useSearchCombobox(hits: readonly SearchHit[], searchField: SearchField, lead: (hit: SearchHit) => void): Combobox {
  const { field, text, write, stepBack, isReached, isHurried, takeOver } = searchField;
  const go = (hit: SearchHit | null | undefined): void => {
    if (!hit) return;
    write('');
    closeMenu();
    lead(hit);
  };
  const { isOpen, highlightedIndex, openMenu, closeMenu, getInputProps, getMenuProps, getItemProps } = useCombobox<SearchHit>({
    items: [...hits],
    inputValue: text,
    // What is chosen is gone to; it does not stay in the field.
    selectedItem: null,
    itemToString: () => '',
    initialIsOpen: isReached && !isBlank(text),
    stateReducer: keepingToTheList,
    onSelectedItemChange: ({ selectedItem }) => go(selectedItem),
  });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!isLeftToField(event, isOpen, highlightedIndex)) return;
    Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    if (event.key === 'Escape') {
      event.preventDefault();
      stepBack();
    }
    if (event.key === 'Enter' && !isOpen) openMenu();
    else if (event.key === 'Enter') go(hits[0]);
  });
  const onChange = useEffectEvent(write);
  const hasAnswers = hits.length > 0;
  // Before anything is painted, so that no key meets a field that the list does not hear.
  useLayoutEffect(() => {
    const own = {
      'aria-label': words.search.label,
      onKeyDown: (event: KeyboardEvent) => onKeyDown(event),
      onChange: (event: ChangeEvent<HTMLInputElement>) => onChange(event.currentTarget.value),
      ref: field,
    };
    takeOver({ ...getInputProps(own, { suppressRefError: true }), 'aria-expanded': isOpen && hasAnswers });
  }, [getInputProps, takeOver, field, isOpen, hasAnswers]);
  const onArrival = useEffectEvent(() => isHurried && go(hits[0]));
  useEffect(() => void onArrival(), []);
  return { isOpen, getMenuProps, getItemProps };
}

const isBlank = (text: string): boolean => text.trim() === '';

/** Keys with which nothing in the list is meant: with nothing highlighted, Home and End move the caret, and Enter means the first answer. */
function isLeftToField({ key, nativeEvent }: KeyboardEvent, isOpen: boolean, highlighted: number): boolean {
  if (key === 'Escape') return !isOpen;
  // A letter that is still being composed takes Enter for itself.
  if (key === 'Enter') return highlighted < 0 && !nativeEvent.isComposing;
  return (key === 'Home' || key === 'End') && highlighted < 0;
}

type State = UseComboboxState<SearchHit>;

/** Leaving the field chooses nothing, a click into it does not close the list, and where nothing is typed there is none. */
function keepingToTheList(state: State, { type, changes }: UseComboboxStateChangeOptions<SearchHit>): Partial<State> {
  const { InputBlur, InputClick } = useCombobox.stateChangeTypes;
  const { inputValue = state.inputValue, isOpen = state.isOpen } = changes;
  return {
    ...changes,
    ...(type === InputBlur && { selectedItem: null, inputValue: state.inputValue }),
    isOpen: (isOpen || type === InputClick) && !isBlank(inputValue),
  };
}
