import { deviceOf } from './device.js';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36';

describe('the device a person is told of', () => {
  it.each([
    [CHROME, 'Chrome, Windows'],
    [`${CHROME} Edg/143.0.0.0`, 'Edge, Windows'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_6) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
      'Safari, Mac',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/143.0 Mobile/15E148 Safari/604.1',
      'Chrome, iPhone',
    ],
  ])('is the family of browser and system', (userAgent, device) => {
    expect(deviceOf(userAgent)).toBe(device);
  });

  it('is nothing where the browser says nothing that we know', () => {
    expect(deviceOf(undefined)).toBeNull();
    expect(deviceOf('curl/8.5.0 (198.51.100.7)')).toBeNull();
  });
});
