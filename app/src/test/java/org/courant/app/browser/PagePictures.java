package org.courant.app.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** The pictures in docs/: screens with 256 colours, so that they are small. */
final class PagePictures {
  private static final Path FOLDER = Path.of("..", "docs", "pictures");
  private static final int COLOURS = 256;
  private static final int RGB = 0xFFFFFF;

  private PagePictures() {}

  /** Of the demo's articles, before others come; written to docs/ only on demand. */
  static void take(Browser browser) {
    browser.usual();
    browser.size(Browser.WIDE, 760);
    browser.go("/");
    browser.find("[data-id='demo-vaccine']");
    browser.run(
        "document.querySelectorAll('.fresh').forEach((row) => row.classList.remove('fresh'))");
    keep(browser, "live");
    browser.go("/article/demo-ferry-bill");
    browser.find(".stance");
    browser.run("document.querySelectorAll('.stance')[1].focus()");
    browser.find(".arc.strong");
    keep(browser, "article");
  }

  private static void keep(Browser browser, String name) {
    browser.picture("docs-" + name);
    if (Boolean.getBoolean("courant.browser.pictures")) {
      write("page-" + name, browser.screen());
    }
  }

  private static void write(String name, byte[] png) {
    try {
      Files.createDirectories(FOLDER);
      BufferedImage screen = ImageIO.read(new ByteArrayInputStream(png));
      ImageIO.write(reduced(screen), "png", FOLDER.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new IllegalStateException("no picture " + name, e);
    }
  }

  /** The most frequent colours stay; each other becomes the nearest of them. */
  private static BufferedImage reduced(BufferedImage screen) {
    int[] pixels =
        screen.getRGB(0, 0, screen.getWidth(), screen.getHeight(), null, 0, screen.getWidth());
    Map<Integer, Integer> frequency = new HashMap<>();
    for (int pixel : pixels) {
      frequency.merge(pixel & RGB, 1, Integer::sum);
    }
    List<Integer> palette =
        frequency.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(COLOURS)
            .map(Map.Entry::getKey)
            .toList();
    Map<Integer, Integer> places = new HashMap<>();
    BufferedImage image =
        new BufferedImage(
            screen.getWidth(), screen.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(palette));
    for (int i = 0; i < pixels.length; i++) {
      int place = places.computeIfAbsent(pixels[i] & RGB, colour -> nearest(palette, colour));
      image.getRaster().setSample(i % screen.getWidth(), i / screen.getWidth(), 0, place);
    }
    return image;
  }

  private static IndexColorModel model(List<Integer> palette) {
    int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
    return new IndexColorModel(8, colours.length, colours, 0, false, -1, 0);
  }

  private static int nearest(List<Integer> palette, int colour) {
    int best = 0;
    for (int i = 1; i < palette.size(); i++) {
      if (distance(palette.get(i), colour) < distance(palette.get(best), colour)) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int a, int b) {
    int sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int apart = (a >> shift & 0xFF) - (b >> shift & 0xFF);
      sum += apart * apart;
    }
    return sum;
  }
}
