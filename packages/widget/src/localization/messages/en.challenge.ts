/** What the receipt says while the server asks for one more step. */
export const challengeTexts = {
  challenge: {
    title: 'One more step before it can be sent',
    text: 'It is saved on this device. Please complete this step, and it will be sent.',
    take: 'Continue',
    elsewhere: 'If you cannot do this, you can still reach us here:',
  },
};
