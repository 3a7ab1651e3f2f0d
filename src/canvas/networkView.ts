import type { Core } from 'cytoscape';
import type { Box } from '#appearance/box.ts';
import type { Theme } from '#appearance/palette.ts';
import { LABEL } from '#appearance/shapes.ts';
import type { ActorId } from '#domain/id.ts';
import type { Lanes } from '#domain/lanes.ts';
import type { Network, Position } from '#domain/network.ts';
import type { Selection } from '#domain/selection.ts';
import { ActorCrowd } from './actorCrowd.ts';
import { actorFacts } from './actorFacts.ts';
import { ActorLayer } from './actorLayer.ts';
import { Camera } from './camera.ts';
import { CanvasSurface } from './canvasSurface.ts';
import type { Dress, Dressed } from './dress.ts';
import type { ElementOwner } from './elementIds.ts';
import { Fade } from './fade.ts';
import { type FlagImages, loadFlags } from './flagImages.ts';
import { listenToGestures } from './gestures.ts';
import { INKS, type Ink } from './ink.ts';
import { lineFacts } from './lineFacts.ts';
import { LineLayer } from './lineLayer.ts';
import { lineData } from './lineWords.ts';
import { ALL_NAMES, type Names, stepAt } from './names.ts';
import { boxOfActors, boxOfChanged } from './sceneBox.ts';
import { actorsOf, isAimedAnew, isYearStep, type Scene } from './sceneLines.ts';
import { actorsOfSelection, selectionOf } from './selectionOf.ts';
import { type Classes, toClasses } from './toClasses.ts';
import { positionOf } from './toElements.ts';
import type { Place, WalkMap } from './walk.ts';
import { walkMapOf } from './walkMap.ts';

/** What the canvas looks like at any moment. */
interface Worn {
  readonly scene: Scene | null;
  readonly hovered: ElementOwner | null;
  readonly place: Place | null;
  readonly ink: Ink;
}

const NOTHING: Classes = { actors: new Map(), lines: { elements: [], classes: [] } };

export interface ViewListeners {
  onSelect(selection: Selection | null): void;
  onMove(actor: ActorId, to: Position): void;
  /** How many of the actors shown lie outside of the window, whenever that number changes. */
  onOutside(count: number): void;
}

/** The canvas as an object: made, told what to show, destroyed. Nobody else holds the Cytoscape instance. */
export class NetworkView {
  readonly #cy: Core;
  readonly #camera: Camera;
  readonly #surface: CanvasSurface;
  readonly #actors: ActorLayer;
  readonly #lines: LineLayer;
  readonly #fade: Fade;
  readonly #listeners: ViewListeners;
  readonly #stop: readonly (() => void)[];
  /** Done when all flags are drawn that there are. */
  readonly flagsLoaded: Promise<void>;
  #flags: FlagImages = new Map();
  #worn: Worn = { scene: null, hovered: null, place: null, ink: INKS.light };
  readonly #crowd: ActorCrowd;
  #shown: Classes = NOTHING;
  #outside = 0;

  /** `lanes` are those of the whole dataset. */
  constructor(cy: Core, network: Network, lanes: Lanes, listeners: ViewListeners) {
    this.#cy = cy;
    this.#camera = new Camera(cy);
    this.#surface = new CanvasSurface(cy, (context, scale) => {
      for (const layer of [this.#lines, this.#actors]) layer.paint(context, scale);
    });
    const repaint = (): void => this.#surface.repaint();
    this.#actors = new ActorLayer(cy, actorFacts(network), repaint);
    this.#lines = new LineLayer(cy, this.#actors, lineFacts(network, lanes), repaint);
    this.#fade = new Fade(cy.container(), [this.#lines, this.#actors]);
    this.#crowd = new ActorCrowd(this.#actors, network);
    this.#listeners = listeners;
    this.flagsLoaded = this.#loadFlags(network);
    this.#stop = [
      this.#listenToWindow(),
      listenToGestures(
        cy,
        { actors: this.#actors, lines: this.#lines },
        {
          onTap: (owner) => this.scene && this.#listeners.onSelect(selectionOf(owner, this.scene)),
          onHover: (owner) => this.#hover(owner),
          onDragged: (actor, to) => this.#listeners.onMove(actor, to),
          onCamera: () => this.#camera.release(),
        },
      ),
    ];
  }

  show(scene: Scene, theme: Theme): void {
    const previous = this.scene;
    const draw = () => {
      const before = this.#shown;
      this.#worn = { ...this.#worn, scene, ink: INKS[theme] };
      this.#crowd.nameIn(scene, this.#nameStep());
      this.#draw();
      return { before, after: this.#shown };
    };
    if (previous && isYearStep(previous, scene)) {
      this.#fade.step(draw);
    } else {
      this.#fade.finish();
      draw();
    }
    if (!previous || isAimedAnew(previous, scene)) this.fit();
    // What was in sight and is as it was is in sight.
    else this.#camera.follow(scene.spotlight ? this.#inSight : this.#changed, this.#inSight);
    this.#fitNames();
    this.#tellOutside();
  }

  /** Works out beforehand what it would take to show this scene next. */
  prepare(scene: Scene, theme: Theme): void {
    const { lines } = this.#wantedIn(scene, this.#crowd.namesIn(scene, this.#crowd.names.step));
    this.#lines.prepare({ lines, data: lineData(scene), ink: INKS[theme] });
  }

  /** Puts every actor where the reader dragged it, or else where the dataset has it. */
  place(network: Network, moved: ReadonlyMap<ActorId, Position>): void {
    for (const id of network.actors.keys()) {
      const { x, y } = moved.get(id) ?? positionOf(id, network);
      const node = this.#actors.node(id);
      const at = node.position();
      if (at && Math.abs(at.x - x) < 1 && Math.abs(at.y - y) < 1) continue;
      node.position({ x, y });
    }
    this.#crowd.forget();
    this.#fitNames();
    // A step looks only at what has come: what was moved out of sight is brought back here.
    this.#camera.follow(this.#inSight, this.#inSight);
  }

  /** Shows all that the year has, or what is in focus. */
  fit(): void {
    this.#fromNamesAtOwnSize(() => this.#camera.fit(this.#inSight()));
  }

  /**
   * Fills the part of the window that nothing covers with these actors and the lines between them, or with all where none of them is shown;
   * `covered` gives the height of what lies over its lower edge.
   */
  fill(actors: readonly ActorId[], covered: () => number): void {
    const wanted = new Set(actors);
    this.#fromNamesAtOwnSize(() => this.#camera.fill(() => this.#boxOf(wanted), this.#inSight, covered));
  }

  /** About the middle of the window, or an actor. */
  zoomBy(factor: number, about?: ActorId): void {
    this.#camera.zoomBy(factor, about && this.#actors.node(about).renderedPosition());
  }

  /** Shows where the keyboard stands and brings it into view, as `reveal` does; null takes that away. */
  stand(place: Place | null, covered = 0): void {
    this.#worn = { ...this.#worn, place };
    this.#draw();
    const box = place && this.#actors.box(place.actor);
    if (box) this.#camera.bringIn(box, covered);
  }

  /** What a keyboard can walk. */
  walkMap(): WalkMap {
    return this.scene ? walkMapOf(this.#actors, this.#lines, this.scene) : { places: new Map(), lines: [] };
  }

  /** Brings the selection into the part of the window that nothing covers; `covered` is the height of what lies over its lower edge. */
  reveal(selection: Selection | null, covered: () => number): void {
    const actors = selection && actorsOfSelection(selection, this.scene?.network);
    if (actors && this.#boxOf(actors)) this.#camera.reveal(() => this.#boxOf(actors), covered());
    else this.#camera.letGo(this.#inSight);
  }

  /** What is shown; null before there is anything. */
  get scene(): Scene | null {
    return this.#worn.scene;
  }

  placeOf(actor: ActorId): Position {
    return { ...this.#actors.node(actor).position() };
  }

  /**
   * Lets a picture be taken of a scene as if it were shown: without pointer and keyboard, in other inks and with names of another size,
   * unless `dress` is null. All is back before the browser paints.
   */
  dressed<Taken>(scene: Scene, dress: Dress | null, take: (dressed: Dressed) => Taken): Taken {
    this.#fade.finish();
    const before = this.#worn;
    try {
      this.#worn = { scene, hovered: null, place: null, ink: dress ?? before.ink };
      this.#draw(ALL_NAMES);
      const names = dress ? this.#namesFor(scene, dress) : ALL_NAMES;
      this.#draw(names);
      return take({ actors: this.#actors, lines: this.#lines, box: this.#boxOf(null), unnamed: names.hidden.size });
    } finally {
      this.#worn = before;
      this.#draw();
    }
  }

  /** Who is named in a picture: how large everything comes out follows from what is there when all are. */
  #namesFor(scene: Scene, { scaleFor, leastName }: Dress): Names {
    return this.#crowd.namesIn(scene, stepAt(scaleFor(this.#boxOf(null)), LABEL.size, leastName));
  }

  destroy(): void {
    for (const stop of this.#stop) stop();
    this.#camera.destroy();
    this.#fade.finish();
    this.#lines.destroy();
    this.#actors.destroy();
    this.#surface.destroy();
    this.#worn = { ...this.#worn, scene: null };
  }

  async #loadFlags(network: Network): Promise<void> {
    this.#flags = await loadFlags(network);
    this.#actors.fly(this.#flags);
    this.#draw();
  }

  #draw(names = this.#crowd.names): void {
    const { scene, ink } = this.#worn;
    if (!scene) return;
    const wanted = this.#wantedIn(scene, names);
    this.#actors.show(wanted.actors, ink);
    this.#lines.show({ lines: wanted.lines, data: lineData(scene), ink });
    this.#shown = wanted;
  }

  #wantedIn(scene: Scene, names: Names): Classes {
    const { hovered, place } = this.#worn;
    return toClasses(scene, { hovered, place, flags: this.#flags, names });
  }

  /** What the camera keeps in sight: what is in focus, or all that is shown. */
  readonly #inSight = (): Box | null => this.#boxOf(this.scene?.spotlight?.actors ?? null) ?? this.#boxOf(null);

  readonly #changed = (): Box | null => boxOfChanged({ actors: this.#actors, lines: this.#lines });

  #boxOf(actors: ReadonlySet<ActorId> | null): Box | null {
    return this.scene && boxOfActors(this.scene, actors, { actors: this.#actors, lines: this.#lines });
  }

  #hover(owner: ElementOwner | null): void {
    this.#worn = { ...this.#worn, hovered: owner };
    const container = this.#cy.container();
    if (container) container.style.cursor = owner ? 'pointer' : '';
    this.#draw();
  }

  #listenToWindow(): () => void {
    const onResize = (): void => this.#fromNamesAtOwnSize(() => this.#camera.refit(this.#inSight));
    const onViewport = (): void => {
      // What fades was drawn where the camera was before.
      this.#fade.finish();
      this.#fitNames();
      this.#tellOutside();
    };
    this.#cy.on('resize', onResize).on('viewport', onViewport);
    return () => {
      this.#cy.off('resize', onResize).off('viewport', onViewport);
    };
  }

  /** How large everything fits must not depend on where the camera came from, and so on how large names are drawn just then. */
  #fromNamesAtOwnSize(aim: () => void): void {
    this.#crowd.nameAll();
    this.#draw();
    aim();
    this.#fitNames();
    // Names drawn larger may reach out of the window.
    aim();
  }

  /** Far away, names are drawn larger, and some give way. */
  #fitNames(): void {
    if (this.scene && this.#crowd.nameIn(this.scene, this.#nameStep())) this.#draw();
  }

  #nameStep(): number {
    return stepAt(this.#cy.zoom(), LABEL.size);
  }

  #tellOutside(): void {
    const count = this.#camera.countOutside(() =>
      this.scene ? [...actorsOf(this.scene)].map((id) => this.#actors.node(id).position()) : [],
    );
    if (count === this.#outside) return;
    this.#outside = count;
    this.#listeners.onOutside(count);
  }
}
