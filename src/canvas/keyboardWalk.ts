import type { ActorId } from '#domain/id.ts';
import { endsOf } from '#domain/pair.ts';
import { openPair } from '#domain/picture.ts';
import type { Selection } from '#domain/selection.ts';
import { laterWords } from '#words/laterWords.ts';
import { yearsOfScene } from './networkName.ts';
import type { NetworkView } from './networkView.ts';
import type { Scene } from './sceneLines.ts';
import { selectionOf } from './selectionOf.ts';
import { type Direction, follow, homeOf, type Place, settle, standingAt, turn, type WalkMap } from './walk.ts';
import { actorSentence, lineSentence, nameOf, stepSentence } from './walkWords.ts';

/** What the walker walks on, as it is just now. */
export interface WalkGround {
  readonly scene: Scene;
  /** Null before anything is drawn. */
  readonly view: Pick<NetworkView, 'walkMap' | 'stand' | 'fit' | 'zoomBy'> | null;
  readonly onSelect: (selection: Selection) => void;
  /** The height, in pixels, of what lies over the canvas's lower edge just now. */
  readonly coveredBelow: () => number;
}

const NOTHING: WalkMap = { places: new Map(), lines: [] };

/** One press of the buttons on the canvas, in or out. */
const ZOOM = 1.4;

const TOWARDS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowRight: 'right', ArrowDown: 'down', ArrowLeft: 'left' };

/** A reader who walks the canvas by keyboard: where they stand, and what their keys do. */
export class KeyboardWalk {
  readonly #ground: () => WalkGround;
  readonly #say: (sentence: string) => void;
  #said = '';
  #place: Place | null = null;
  /** What was drawn when `#place` was last looked at. */
  #map = NOTHING;
  #isHere = false;

  /** `say` is for whoever cannot see where the walk leads. */
  constructor(ground: () => WalkGround, say: (sentence: string) => void) {
    this.#ground = ground;
    this.#say = say;
  }

  /** The focus has come to the canvas. */
  enter(): void {
    this.#arrive();
    this.#tellWhere();
  }

  /** The focus has gone; the place is kept for when it comes back. */
  leave(): void {
    this.#isHere = false;
    this.#ground().view?.stand(null);
  }

  /** Other lines are drawn: stays where that makes sense. */
  redrawn(scene: Scene): void {
    if (!this.#isHere) return;
    const before = this.#place;
    this.#place = this.#settled(this.#drawn) ?? this.#home();
    // Otherwise the camera would come back here with every year.
    if (this.#place !== before) this.#show();
    if (before === null || before.actor === this.#place?.actor) return;
    const gone = laterWords.walk.gone(nameOf(before.actor, scene.network), yearsOfScene(scene));
    this.#tell(this.#place ? `${gone} ${laterWords.walk.now(this.#actorSentence(this.#place.actor))}` : gone);
  }

  press(key: string, withShift: boolean): void {
    // A click on the page may have left the focus here unseen: the first key brings it out.
    if (!this.#isHere) this.#arrive();
    const towards = TOWARDS[key];
    if (!this.#place) {
      this.#tell(laterWords.walk.nothing(this.#years()));
    } else if (towards) {
      this.#follow(this.#place, towards);
    } else if (key === 'Enter') {
      this.#open(this.#place, withShift);
    } else if (key === '+' || key === '=' || key === '-') {
      this.#ground().view?.zoomBy(key === '-' ? 1 / ZOOM : ZOOM, this.#place.actor);
    } else if (key === 'Home') {
      this.#goTo(this.#home());
    } else if (key.toLowerCase() === 'f') {
      this.#ground().view?.fit();
      this.#tell(laterWords.walk.fitted);
    } else {
      this.#turn(this.#place, key.toLowerCase() === 'p' ? -1 : 1);
    }
  }

  /** Lets go of the line in hand; says whether there was one. */
  putDown(): boolean {
    if (!this.#place?.line) return false;
    this.#goTo(standingAt(this.#place.actor));
    return true;
  }

  #arrive(): void {
    this.#isHere = true;
    const last = this.#settled(this.#drawn);
    this.#place = this.#selected(this.#scene, last) ?? last ?? this.#home();
    this.#show();
  }

  #follow(place: Place, towards: Direction): void {
    const [scene, map] = [this.#scene, this.#drawn];
    const next = follow(map, place, towards);
    if (next === null) {
      this.#tell(laterWords.walk.nowhere[towards](nameOf(place.actor, scene.network)));
      return;
    }
    this.#place = next;
    this.#show();
    this.#tell(stepSentence(next, map, scene));
  }

  #turn(place: Place, by: 1 | -1): void {
    const [scene, map] = [this.#scene, this.#drawn];
    const next = turn(map, place, by);
    if (next === null) {
      this.#tell(laterWords.walk.noLines(nameOf(place.actor, scene.network)));
      return;
    }
    this.#place = next;
    this.#show();
    this.#tell(lineSentence(next, map, scene));
  }

  #goTo(place: Place | null): void {
    this.#place = place;
    this.#show();
    this.#tellWhere();
  }

  #open(place: Place, theActor: boolean): void {
    const line = theActor ? undefined : this.#map.lines.find(({ element }) => element === place.line);
    const selection = selectionOf(line?.owner ?? { kind: 'actor', id: place.actor }, this.#scene);
    if (selection) this.#ground().onSelect(selection);
  }

  /** Where the reader's selection is, unless they stand there already. */
  #selected({ selection, network }: Scene, last: Place | null): Place | null {
    const map = this.#drawn;
    const pair = openPair(selection, network);
    const ends = selection?.kind === 'actor' ? [selection.id] : pair ? endsOf(pair) : [];
    const end = ends.find((id) => map.places.has(id));
    if (end === undefined || (last && ends.includes(last.actor))) return null;
    const line = map.lines.find(({ owner }) => selection?.kind === 'relation' && owner.kind === 'relation' && owner.id === selection.id);
    return { actor: end, line: line?.element ?? null, came: true };
  }

  #settled(map: WalkMap): Place | null {
    const settled = this.#place && settle(map, this.#place, this.#map);
    this.#map = map;
    return settled;
  }

  #home(): Place | null {
    const home = homeOf(this.#drawn, this.#scene.network.poles);
    return home === null ? null : standingAt(home);
  }

  #show(): void {
    const { view, coveredBelow } = this.#ground();
    this.#map = this.#drawn;
    view?.stand(this.#place, coveredBelow());
  }

  #tellWhere(): void {
    this.#tell(this.#place ? this.#actorSentence(this.#place.actor) : laterWords.walk.nothing(this.#years()));
  }

  #actorSentence(id: ActorId): string {
    return actorSentence(id, this.#drawn, this.#scene);
  }

  /** What is the same as before is heard again only if it differs. */
  #tell(sentence: string): void {
    this.#said = this.#said === sentence ? `${sentence}\u00a0` : sentence;
    this.#say(this.#said);
  }

  get #scene(): Scene {
    return this.#ground().scene;
  }

  get #drawn(): WalkMap {
    return this.#ground().view?.walkMap() ?? NOTHING;
  }

  #years(): string {
    return yearsOfScene(this.#scene);
  }
}
