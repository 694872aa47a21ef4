import { Readable } from 'node:stream';
import { Hono, type Context } from 'hono';
import { proofOfCase } from '../auth/proof-of-case.ts';
import { announcedPhoto, caseOfPhoto, fileOf } from '../uploads/announced-photo.ts';
import { photoHeaders } from '../uploads/photo-headers.ts';
import { photoNamedIn, uploadsPath, type Uploads } from '../uploads/uploads.ts';
import type { Dependencies } from '../dependencies.ts';
import { callerOf, caseOfCustomer, isRef } from './caller.ts';
import { portalOf } from './portal-of.ts';
import { notFound } from './problems.ts';

/** Photos, PDFs and videos on their way in, and out again. */
export function photoRoutes(deps: Dependencies, uploads: Uploads): Hono {
  const routes = new Hono();

  routes.options(uploadsPath, (c) => uploads.capabilities(c.req.raw));

  routes.post(uploadsPath, async (c) => {
    const { caseId, photoId } = photoNamedIn(c.req.raw);
    const stored = await caseOfCustomer(c, deps, caseId);
    return uploads.handle(c.req.raw, announcedPhoto(stored, photoId));
  });

  routes.patch(`${uploadsPath}/:photo`, resume);
  // Hono takes HEAD for GET; there is nothing to GET here.
  routes.get(`${uploadsPath}/:photo`, (c) => {
    if (c.req.method !== 'HEAD') throw notFound('page');
    return resume(c);
  });

  async function resume(c: Context): Promise<Response> {
    const portal = await portalOf(c, deps);
    const photoId = c.req.param('photo')!;
    if (!isRef(photoId)) throw notFound('upload');
    const stored = await caseOfPhoto(
      deps,
      portal.tenant,
      photoId,
      await proofOfCase(c, portal, deps.clock()),
    );
    return uploads.handle(c.req.raw, announcedPhoto(stored, photoId));
  }

  routes.get('/v1/cases/:ref/photos/:photo', async (c) => {
    const { stored } = await callerOf(c, deps, c.req.param('ref'));
    const photo = stored.case.photos.find(({ id }) => id === c.req.param('photo'));
    if (!photo?.stored) throw notFound('photo');
    const bytes = uploads.files.read(fileOf(stored, photo.id));
    return c.body(Readable.toWeb(bytes) as ReadableStream, 200, photoHeaders(photo));
  });

  return routes;
}
