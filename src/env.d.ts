declare namespace App {
  interface Locals {
    /** The guide being rendered, for the components inside its prose. */
    guide: import('./guide/compose').ComposedGuide;
  }
}
