import type { CollectionReturnValue, Core, StylesheetJson } from 'cytoscape';
import type { Theme } from '#appearance/palette.ts';
import type { ActorId } from '#domain/id.ts';
import type { Network, Position } from '#domain/network.ts';
import { pairOf } from '#domain/pair.ts';
import type { Selection } from '#domain/selection.ts';
import { actorElement, bundleElement, type ElementOwner } from './elementIds.ts';
import { loadFlags } from './flagImages.ts';
import { bendLinesOf, listenToGestures } from './gestures.ts';
import { applyClasses } from './shownClasses.ts';
import { STYLESHEETS, stylesheetOn } from './stylesheet.ts';
import { type Scene, toClasses } from './toClasses.ts';
import { positionOf } from './toElements.ts';

export interface ViewListeners {
  onSelect(selection: Selection | null): void;
  onMove(actor: ActorId, to: Position): void;
  /** How many of the actors shown lie outside of the window, whenever that number changes. */
  onOutside(count: number): void;
}

/** What an exported figure asks of the canvas; sizes in device pixels. */
export interface ImageRequest {
  readonly maxWidth: number;
  readonly maxHeight: number;
  readonly theme: Theme;
  /** What the picture will lie on, for the halo of names; null is transparent, without a halo. */
  readonly ground: string | null;
}

/** Room left free around what is shown, in screen pixels. */
const PADDING = 44;
/** Nothing is drawn larger than this by fitting, or a lone pair would fill the window. */
const LARGEST_FIT = 1.6;
/** Nothing is drawn smaller than this unasked: names could not be read. */
const SMALLEST_READABLE = 0.64;
const ZOOM_MS = 200;
/** A picture of less than this, in model units, gets room around it: two lone actors are not blown up. */
const LEAST_IMAGE = { w: 620, h: 380 } as const;

/** The canvas as an object: made, told what to show, destroyed. Nobody else holds the Cytoscape instance. */
export class NetworkView {
  readonly #cy: Core;
  readonly #listeners: ViewListeners;
  readonly #stop: readonly (() => void)[];
  readonly #flags = new Set<string>();
  #scene: Scene | null = null;
  #theme: Theme = 'light';
  #hovered: ElementOwner | null = null;
  #shown: ReadonlyMap<string, string> = new Map();
  #outside = 0;
  /** Until the reader takes the camera, it steps back when something new would lie outside. */
  #followsContent = true;

  constructor(cy: Core, network: Network, listeners: ViewListeners) {
    this.#cy = cy;
    this.#listeners = listeners;
    const onResize = (): void => this.#keepInSight();
    const onViewport = (): void => this.#tellOutside();
    cy.on('resize', onResize).on('viewport', onViewport);
    this.#stop = [
      () => cy.off('resize', onResize).off('viewport', onViewport),
      loadFlags(network, (iso) => {
        this.#flags.add(iso);
        this.#draw();
      }),
      listenToGestures(cy, {
        onTap: (owner) => this.#listeners.onSelect(this.#selectionFor(owner)),
        onHover: (owner) => this.#hover(owner),
        onDragged: (actor, to) => this.#listeners.onMove(actor, to),
        onCamera: () => {
          this.#followsContent = false;
        },
      }),
    ];
  }

  /** Whether this view draws on the given instance. */
  drawsOn(cy: Core): boolean {
    return this.#cy === cy;
  }

  show(scene: Scene, theme: Theme): void {
    const isFirst = this.#scene === null;
    this.#scene = scene;
    this.#theme = theme;
    this.#draw();
    this.#labelBundles(scene);
    if (isFirst) this.#frame();
    else this.#keepInSight();
  }

  /** Puts every actor where the reader dragged it, or else where the dataset has it. */
  place(network: Network, moved: ReadonlyMap<ActorId, Position>): void {
    for (const id of network.actors.keys()) {
      const { x, y } = moved.get(id) ?? positionOf(id, network);
      const node = this.#cy.getElementById(actorElement(id));
      const at = node.position();
      if (at && Math.abs(at.x - x) < 1 && Math.abs(at.y - y) < 1) continue;
      node.position({ x, y });
      bendLinesOf(this.#cy, node.id());
    }
  }

  /** Shows all that the year has. */
  fit(): void {
    this.#followsContent = true;
    this.#fitTo(0, LARGEST_FIT);
  }

  /** Zooms about the middle of the window. */
  zoomBy(factor: number): void {
    this.#followsContent = false;
    const level = this.#cy.zoom() * factor;
    const zoom = { level, renderedPosition: { x: this.#cy.width() / 2, y: this.#cy.height() / 2 } };
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.#cy.zoom(zoom);
    else this.#cy.stop(true).animate({ zoom, duration: ZOOM_MS });
  }

  /** All that the year shows, uncropped, on a transparent ground, with the inks of the theme asked for. */
  async toImage({ maxWidth, maxHeight, theme, ground }: ImageRequest): Promise<ImageBitmap> {
    const visible = this.#visible();
    if (visible.empty()) throw new Error(`There is nothing to draw in ${this.#scene?.year ?? 'this year'}. Choose a year with relations.`);
    const box = visible.boundingBox({});
    const scale = Math.min(maxWidth / Math.max(box.w, LEAST_IMAGE.w), maxHeight / Math.max(box.h, LEAST_IMAGE.h));
    const drawn = await this.#inInks(stylesheetOn(ground, theme), () =>
      this.#cy.png({ output: 'blob-promise', full: true, scale, bg: 'transparent' }),
    );
    return centred(await createImageBitmap(drawn), LEAST_IMAGE.w * scale, LEAST_IMAGE.h * scale);
  }

  destroy(): void {
    for (const stop of this.#stop) stop();
  }

  /** Draws with another stylesheet and is back before the browser paints. */
  #inInks<Drawn>(stylesheet: StylesheetJson, draw: () => Drawn): Drawn {
    this.#cy.style(stylesheet);
    try {
      return draw();
    } finally {
      this.#cy.style(STYLESHEETS[this.#theme]);
    }
  }

  #draw(): void {
    if (!this.#scene) return;
    const wanted = toClasses(this.#scene, this.#hovered, this.#flags);
    applyClasses(this.#cy, this.#shown, wanted);
    this.#shown = wanted;
  }

  #labelBundles({ picture, network }: Scene): void {
    for (const [id, { relations }] of picture.bundles) {
      const edge = this.#cy.getElementById(bundleElement(id));
      const type = network.types.get(network.relations.get(relations[0] ?? ('' as never))?.type ?? ('' as never));
      const family = type && network.families.get(type.family);
      const label = relations.length === 1 ? type?.label : `${family?.label} × ${relations.length}`;
      if (edge.data('label') !== label) edge.data('label', label);
    }
  }

  #visible(): CollectionReturnValue {
    return this.#cy.elements(':visible');
  }

  #padding(): number {
    return Math.min(PADDING, this.#cy.width() / 12, this.#cy.height() / 12);
  }

  /** Shows all that the year has, or the middle of it where all would be too small to read. */
  #frame(): void {
    this.#fitTo(SMALLEST_READABLE, LARGEST_FIT);
  }

  #fitTo(smallest: number, largest: number): void {
    const visible = this.#visible();
    if (visible.empty()) return;
    this.#cy.fit(visible, this.#padding());
    const zoom = Math.min(largest, Math.max(smallest, this.#cy.zoom()));
    if (zoom === this.#cy.zoom()) return;
    this.#cy.zoom(zoom);
    this.#cy.center(zoom === smallest ? this.#poles() : visible);
  }

  /** The actors that a window too small for all of them should hold. */
  #poles(): CollectionReturnValue {
    const visible = this.#visible();
    const poles = new Set(this.#scene?.network.poles.map(actorElement));
    const shown = visible.filter((element) => poles.has(element.id()));
    return shown.empty() ? visible : shown;
  }

  #hover(owner: ElementOwner | null): void {
    this.#hovered = owner;
    this.#draw();
  }

  /** Steps back, never closer, so that the reader's picture stays where it is as long as it can. */
  #keepInSight(): void {
    if (this.#followsContent && this.#countOutside() > 0) this.#frame();
    this.#tellOutside();
  }

  #countOutside(): number {
    const { x1, y1, x2, y2 } = this.#cy.extent();
    return this.#visible()
      .nodes()
      .filter((node) => {
        const { x, y } = node.position();
        return x < x1 || x > x2 || y < y1 || y > y2;
      }).length;
  }

  #tellOutside(): void {
    const count = this.#countOutside();
    if (count === this.#outside) return;
    this.#outside = count;
    this.#listeners.onOutside(count);
  }

  /** A bundle of one is its relation; a bundle of more opens the pair. */
  #selectionFor(owner: ElementOwner | null): Selection | null {
    if (!owner || !this.#scene) return null;
    if (owner.kind !== 'bundle') return owner.kind === 'actor' ? { kind: 'actor', id: owner.id } : { kind: 'relation', id: owner.id };
    const [first, ...others] = this.#scene.picture.bundles.get(owner.id)?.relations ?? [];
    const relation = first && this.#scene.network.relations.get(first);
    if (!relation) return null;
    return others.length === 0 ? { kind: 'relation', id: relation.id } : { kind: 'pair', pair: pairOf(relation) };
  }
}

/** The image in the middle of a transparent one of at least the given size, in pixels. */
function centred(image: ImageBitmap, width: number, height: number): ImageBitmap | Promise<ImageBitmap> {
  if (image.width >= width && image.height >= height) return image;
  const canvas = new OffscreenCanvas(Math.max(image.width, Math.round(width)), Math.max(image.height, Math.round(height)));
  canvas.getContext('2d')?.drawImage(image, Math.round((canvas.width - image.width) / 2), Math.round((canvas.height - image.height) / 2));
  image.close();
  return canvas.transferToImageBitmap();
}
