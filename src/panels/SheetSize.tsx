import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { words } from '#words/words.ts';
import './SheetSize.css';

/** On a narrow window, where the panel that holds it is a sheet from below: makes the sheet larger, and smaller again. */
export function SheetSize(): ReactNode {
  const [isLarge, setLarge] = useState(false);
  const Icon = isLarge ? ChevronDown : ChevronUp;
  return (
    <button type="button" className="button bare sheet-size" data-large={isLarge} onClick={() => setLarge(!isLarge)}>
      <Icon size={18} aria-hidden="true" />
      {isLarge ? words.frame.sheet.smaller : words.frame.sheet.larger}
    </button>
  );
}
