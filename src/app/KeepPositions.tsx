import type { ReactNode } from 'react';
import { download } from '#export/download.ts';
import { positionsFile } from '#export/positionsFile.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { words } from '#words/words.ts';

/** After a drag: put everything back, or take the places away as the file that the dataset keeps them in. */
export function KeepPositions(): ReactNode {
  const network = useApp((state) => state.network);
  const moved = useApp((state) => state.moved);
  const { forgetMoves } = useActions();
  if (moved.size === 0) return null;
  const save = (): void => download(new Blob([positionsFile(network, moved)], { type: 'application/json' }), 'positions.json');
  return (
    <>
      <button type="button" className="button small" onClick={forgetMoves}>
        {words.canvas.undoMoves}
      </button>
      <button type="button" className="button small" title={words.canvas.forCurators(network.id)} onClick={save}>
        {words.canvas.savePositions}
      </button>
    </>
  );
}
