import { Readable } from 'node:stream';
import { Hono, type Context } from 'hono';
import { shownPhotos } from '@redress/rules';
import { announcedPhoto, fileOf } from '../uploads/announced-photo.ts';
import { photoHeaders } from '../uploads/photo-headers.ts';
import { photoNamedIn, uploadsPath, type Uploads } from '../uploads/uploads.ts';
import type { Dependencies } from '../dependencies.ts';
import { callerOf, callerOfPhoto } from './caller.ts';
import { notFound } from './problems.ts';

/** Photos, PDFs and videos on their way in, and out again. */
export function photoRoutes(deps: Dependencies, uploads: Uploads): Hono {
  const routes = new Hono();

  routes.options(uploadsPath, (c) => uploads.capabilities(c.req.raw));

  routes.post(uploadsPath, async (c) => {
    const { caseId, photoId } = photoNamedIn(c.req.raw);
    return uploads.handle(c.req.raw, announcedPhoto(await callerOf(c, deps, caseId), photoId));
  });

  routes.patch(`${uploadsPath}/:photo`, resume);
  // Hono takes HEAD for GET; there is nothing to GET here.
  routes.get(`${uploadsPath}/:photo`, (c) => {
    if (c.req.method !== 'HEAD') throw notFound('page');
    return resume(c);
  });

  async function resume(c: Context): Promise<Response> {
    const photoId = c.req.param('photo')!;
    return uploads.handle(c.req.raw, announcedPhoto(await callerOfPhoto(c, deps, photoId), photoId));
  }

  routes.get('/v1/cases/:ref/photos/:photo', async (c) => {
    const caller = await callerOf(c, deps, c.req.param('ref'));
    const { as, stored } = caller;
    const photos = as === 'staff' ? stored.case.photos : shownPhotos(stored.case);
    const photo = photos.find(({ id }) => id === c.req.param('photo'));
    if (!photo?.stored) throw notFound('photo');
    const bytes = uploads.files.read(fileOf(stored, photo.id));
    return c.body(Readable.toWeb(bytes) as ReadableStream, 200, photoHeaders(photo, caller));
  });

  return routes;
}
