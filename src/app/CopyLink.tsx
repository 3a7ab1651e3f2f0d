import { Check, Link } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { laterPart } from '#panels/laterPart.tsx';
import { useActions, useApp, useAppStore } from '#state/useApp.ts';
import { words } from '#words/words.ts';
import { viewLink } from './viewLink.ts';

/** Wanted only where the clipboard is refused. */
const LinkDialog = laterPart(async () => (await import('./LinkDialog.tsx')).LinkDialog);

/** Copies the address of the view, or else shows it, to be copied by hand. */
export function CopyLink(): ReactNode {
  const { store } = useAppStore();
  const { say } = useActions();
  const isCopied = useApp(({ notice }) => notice === words.frame.copyLink.copied);
  const [refused, setRefused] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    const link = viewLink(store.getState());
    // Said again, it is to be heard again.
    say(null);
    try {
      await navigator.clipboard.writeText(link);
      say(words.frame.copyLink.copied);
    } catch {
      // Not allowed, or, on a page that came without encryption, not there at all.
      setRefused(link);
    }
  };
  const Icon = isCopied ? Check : Link;
  return (
    <>
      <button type="button" className="button compact" title={words.frame.copyLink.hint} onClick={copy}>
        <Icon size={18} aria-hidden="true" />
        <span>{words.frame.copyLink.label}</span>
      </button>
      {refused !== null && <LinkDialog link={refused} onClose={() => setRefused(null)} onMissing={() => setRefused(null)} />}
    </>
  );
}
