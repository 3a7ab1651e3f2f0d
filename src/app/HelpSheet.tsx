import type { MouseEvent, ReactNode } from 'react';
import { MARKS, type Mark, PATTERNS, type Pattern } from '#appearance/lines.ts';
import { cssHue } from '#appearance/palette.ts';
import { LineSample } from '#panels/LineSample.tsx';
import { laterWords } from '#words/laterWords.ts';
import { SheetDialog } from './SheetDialog.tsx';
import { SHORTCUTS, type ShortcutGroup } from './shortcutTable.ts';
import './HelpSheet.css';

interface HelpSheetProps {
  readonly onClose: () => void;
  readonly onHintsAgain: () => void;
}

/** All keys, what lines say in short, and the ways to the legend, to the sources and to the first hints. */
export function HelpSheet({ onClose, onHintsAgain }: HelpSheetProps): ReactNode {
  return (
    <SheetDialog heading={laterWords.help.heading} onClose={onClose}>
      {(close) => (
        <div className="sheet-body help">
          <Keys />
          <div>
            <Lines onLeave={close} />
            <Facts onLeave={close} />
            <button
              type="button"
              className="button"
              onClick={() => {
                close();
                onHintsAgain();
              }}
            >
              {laterWords.help.hintsAgain}
            </button>
          </div>
        </div>
      )}
    </SheetDialog>
  );
}

const GROUPS = Object.keys(SHORTCUTS) as ShortcutGroup[];

function Keys(): ReactNode {
  return (
    <section className="help-keys" aria-label={laterWords.help.keys}>
      {GROUPS.map((group) => (
        <div key={group}>
          <h3 className="overline">{laterWords.help.groups[group]}</h3>
          <dl>
            {Object.entries<readonly string[]>(SHORTCUTS[group]).map(([name, keys]) => (
              <div key={name}>
                <dt>
                  {keys.map((key) => (
                    <KeyPressed key={key} pressed={key} />
                  ))}
                </dt>
                <dd>{DOES[name]}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

type Named = { [Group in ShortcutGroup]: keyof (typeof SHORTCUTS)[Group] }[ShortcutGroup];
const IN_WORDS: Readonly<Record<Named, string>> = laterWords.help.does;
const DOES: Readonly<Record<string, string>> = IN_WORDS;
const KEY_NAMES: Readonly<Record<string, string>> = laterWords.help.keyNames;

/** "Shift ←": one key, with what is held down before it. */
function KeyPressed({ pressed }: { readonly pressed: string }): ReactNode {
  const keys = pressed.length > 1 ? pressed.split('+') : [pressed];
  return <kbd>{keys.map((key) => KEY_NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key)).join(' ')}</kbd>;
}

/** Closes the sheet before it takes the reader there: what lies under a sheet takes no focus. */
interface WayOutProps {
  readonly onLeave: () => void;
}

function Lines({ onLeave }: WayOutProps): ReactNode {
  const grey = cssHue('grey');
  return (
    <section>
      <h3 className="overline">{laterWords.help.lines}</h3>
      <ul className="help-lines">
        {(Object.keys(PATTERNS) as Pattern[]).map((pattern) => (
          <li key={pattern}>
            <LineSample colour={grey} pattern={pattern} />
            {laterWords.marks.patterns[pattern]}
          </li>
        ))}
        {(Object.keys(MARKS) as Mark[]).map((mark) => (
          <li key={mark}>
            <LineSample colour={grey} marks={{ mark, tail: null }} />
            {laterWords.marks.ends[mark]}
          </li>
        ))}
      </ul>
      <p>
        {laterWords.help.colours}{' '}
        <WayTo part="legend" onLeave={onLeave}>
          {laterWords.help.toLegend}
        </WayTo>
      </p>
    </section>
  );
}

function Facts({ onLeave }: WayOutProps): ReactNode {
  return (
    <section>
      <h3 className="overline">{laterWords.help.facts}</h3>
      <p>
        {laterWords.help.sources}{' '}
        <WayTo part="about" onLeave={onLeave}>
          {laterWords.help.toAbout}
        </WayTo>
      </p>
    </section>
  );
}

interface WayToProps extends WayOutProps {
  /** The id of a part of the page. */
  readonly part: string;
  readonly children: ReactNode;
}

/** A link to another part of the page. Followed by hand, so that the address stays that of the view. */
function WayTo({ part, onLeave, children }: WayToProps): ReactNode {
  const follow = (event: MouseEvent): void => {
    event.preventDefault();
    onLeave();
    const target = document.getElementById(part);
    const isFolded = target instanceof HTMLDetailsElement;
    if (isFolded) target.open = true;
    (isFolded ? target.querySelector('summary') : target)?.focus();
    target?.scrollIntoView({ block: 'start' });
  };
  return (
    <a href={`#${part}`} onClick={follow}>
      {children}
    </a>
  );
}
