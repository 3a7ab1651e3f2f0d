import { Monitor, Moon, Sun } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { words } from '#words/words.ts';
import type { ChosenTheme } from './useTheme.ts';
import './ThemeChoice.css';

const ID = 'theme-choice';

const CHOICES = [
  { name: 'light', choice: 'light', Icon: Sun },
  { name: 'dark', choice: 'dark', Icon: Moon },
  { name: 'system', choice: null, Icon: Monitor },
] as const;

/** A button with the sign of the theme chosen, which opens the three choices there are. Each takes effect at once. */
export function ThemeChoice({ choice, choose }: Pick<ChosenTheme, 'choice' | 'choose'>): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const { label, choices } = words.frame.theme;
  const { Icon, name } = CHOICES.find((each) => each.choice === choice) ?? CHOICES[2];
  return (
    <div className="theme-choice">
      <button type="button" className="button icon" aria-label={label} title={choices[name]} popoverTarget={ID}>
        <Icon size={18} aria-hidden="true" />
      </button>
      <div
        id={ID}
        ref={list}
        className="theme-choices"
        popover="auto"
        onToggle={({ newState }) => newState === 'open' && list.current?.querySelector<HTMLElement>(':checked')?.focus()}
      >
        <fieldset>
          <legend className="overline">{label}</legend>
          {CHOICES.map((each) => (
            <label key={each.name}>
              <input type="radio" name={ID} checked={each.choice === choice} onChange={() => choose(each.choice)} />
              <each.Icon size={16} aria-hidden="true" />
              {choices[each.name]}
            </label>
          ))}
        </fieldset>
      </div>
    </div>
  );
}
