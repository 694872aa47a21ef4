import { createHash } from 'node:crypto';
import { beginningLength, mediaTypeOf } from '@redress/sdk/contract';
import { FileStore } from '@tus/file-store';
import type { Upload } from '@tus/server';

/** What the bytes of a file turned out to be. */
export interface Inspection {
  readonly sha256: string;
  /** By its first bytes; `undefined` when it is nothing that is taken. */
  readonly mediaType: string | undefined;
}

/** Photos, PDFs and videos as files, whole ones and those that have arrived in part. */
export class PhotoFiles extends FileStore {
  constructor(options: { directory: string }) {
    super(options);
    this.extensions = ['creation', 'creation-with-upload'];
  }

  /** Announcing an upload again, after its answer got lost, destroys nothing of what has arrived. */
  override async create(upload: Upload): Promise<Upload> {
    const existing = await this.find(upload.id);
    if (!existing) return super.create(upload);
    upload.offset = existing.offset;
    return existing;
  }

  async find(file: string): Promise<Upload | undefined> {
    try {
      return await this.getUpload(file);
    } catch (error) {
      // The store throws plain objects of status and text.
      const { status_code: status } = error as { status_code?: number };
      if (status === 404 || status === 410) return undefined;
      throw error;
    }
  }

  async inspect(file: string): Promise<Inspection> {
    const hash = createHash('sha256');
    const beginning: Buffer[] = [];
    let length = 0;
    for await (const chunk of this.read(file) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      if (length < beginningLength) beginning.push(chunk);
      length += chunk.length;
    }
    return { sha256: hash.digest('hex'), mediaType: mediaTypeOf(Buffer.concat(beginning)) };
  }
}
