/** The package ships no types; all we need of it is that Cytoscape can register it. */
declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';

  const register: Ext;
  export default register;
}
