import type { ComposedGuide } from './compose';

/** The address of a guide on this site, below its base. */
export const addressOf = ({ data, name }: Pick<ComposedGuide, 'data' | 'name'>) => (data.start ? '/' : `/${name}/`);
