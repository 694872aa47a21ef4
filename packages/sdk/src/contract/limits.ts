/** What a single submission may hold. Client and server read the same numbers. */
export const limits = {
  /** Characters of the description. */
  text: 10_000,
  /** Characters of a staff member's or customer's later message. */
  message: 5_000,
  /** Characters of order and waybill numbers. */
  reference: 64,
  /** Characters of what tells how to reach the reporter. */
  contact: { name: 120, company: 160, phone: 40, email: 254 },
  /** Photos of a submission. */
  photos: 8,
  /** Bytes of one photo, after the client has made it smaller. */
  photoBytes: 10 * 1024 * 1024,
  /** Characters of a file name. */
  photoName: 200,
  photoTypes: ['image/jpeg', 'image/png', 'image/webp'],
  /** Bytes of a JSON request body. */
  bodyBytes: 256 * 1024,
} as const;
