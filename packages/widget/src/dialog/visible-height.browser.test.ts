import { expect } from '@open-wc/testing';
import { VisibleHeightController } from './visible-height.controller.ts';

describe('what an on-screen keyboard leaves free', () => {
  /** A phone of 800 px whose keyboard comes and goes. */
  const phone = () => Object.assign(new EventTarget(), { height: 800, offsetTop: 0, scale: 1 });
  const host = () => document.createElement('div');
  const place = ({ style }: HTMLElement): readonly string[] =>
    ['--_visible-height', '--_visible-top'].map((name) => style.getPropertyValue(name));

  it('is followed while it shrinks, and where the browser moves it to', () => {
    const [element, viewport] = [host(), phone()];
    const controller = new VisibleHeightController(element as never, viewport);
    controller.hostConnected();
    viewport.height = 420;
    viewport.dispatchEvent(new Event('resize'));
    expect(place(element)).to.eql(['420px', '0px']);
    viewport.offsetTop = 90;
    viewport.dispatchEvent(new Event('scroll'));
    expect(place(element)).to.eql(['420px', '90px']);
    controller.hostDisconnected();
    viewport.height = 800;
    viewport.dispatchEvent(new Event('resize'));
    expect(place(element)).to.eql(['420px', '90px']);
  });

  it('is all of it for somebody who has zoomed in and looks around', () => {
    const [element, viewport] = [host(), phone()];
    const controller = new VisibleHeightController(element as never, viewport);
    controller.hostConnected();
    Object.assign(viewport, { height: 400, offsetTop: 120, scale: 2 });
    viewport.dispatchEvent(new Event('scroll'));
    expect(place(element)).to.eql(['800px', '0px']);
    controller.hostDisconnected();
  });
});
