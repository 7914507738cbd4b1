// A control, outside test/unit: every test here passes, yet the file must fail, because the page broke its policy.
describe('a page that breaks its policy on purpose', () => {
  it('sets an inline style through an attribute', () => {
    document.body.setAttribute('style', 'color: red');
  });

  it('writes a string into innerHTML', () => {
    try {
      document.createElement('div').innerHTML = '<b>markup</b>';
    } catch {
      // A TypeError where Trusted Types are enforced.
    }
  });

  it('asks another host for a picture', () => {
    const image = document.createElement('img');
    image.src = 'https://other.invalid/pixel.png';
    document.body.append(image);
  });
});
