export default { talk: 'Talk to us', back: 'Return to your call', retry: 'Could not load. Try again' };
