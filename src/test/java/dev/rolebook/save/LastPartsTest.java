package dev.rolebook.save;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A note on what pages were made of is believed whole or not at all. */
class LastPartsTest {
  private static final Parts PARTS = new Parts("program and setting", Map.of("roles/cook", "1a"));

  @TempDir(factory = FastFolder.class)
  Path folder;

  private final Disk disk = new LocalDisk();
  private Path out;
  private Path note;
  private String list;

  @BeforeEach
  void write() throws Exception {
    out = Files.createDirectory(folder.resolve("site"));
    note = folder.resolve(".rolebook-last/site.parts");
    list = "1b 7";
    LastParts.write(disk, out, list, PARTS);
  }

  private Optional<Parts> read() {
    return LastParts.read(disk, out, list);
  }

  @Test
  void whatWasNotedIsRead() throws Exception {
    assertEquals(Optional.of(PARTS), read());
  }

  @Test
  void aCutOrAlteredNoteIsNone() throws Exception {
    byte[] whole = Files.readAllBytes(note);
    for (int i = 0; i < whole.length; i++) {
      Files.write(note, java.util.Arrays.copyOf(whole, i));
      assertEquals(Optional.empty(), read());
      byte[] altered = whole.clone();
      altered[i] ^= 1;
      Files.write(note, altered);
      assertEquals(Optional.empty(), read());
    }
  }

  @Test
  void aNoteOfAnotherFormIsNoneThoughItsSumIsRight() throws Exception {
    for (String text : new String[] {"rolebook-parts 1\n", "rolebook-parts 1\na\nb\nc\nd\n"}) {
      String sum = Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).toString();
      Files.writeString(note, text + sum + "\n");
      assertEquals(Optional.empty(), read());
    }
  }

  @Test
  void aNoteThatEndsAfterTheListIsNone() throws Exception {
    String text = "rolebook-parts 1\n" + list + "\n";
    String sum = Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).toString();
    Files.writeString(note, text + sum + "\n");
    assertEquals(Optional.empty(), read());
  }

  @Test
  void aNoteThatCannotBeReadIsNone() {
    Disk broken =
        (Disk)
            Proxy.newProxyInstance(
                Disk.class.getClassLoader(),
                new Class<?>[] {Disk.class},
                (proxy, method, given) -> {
                  if (method.getName().equals("read")) {
                    throw new AccessDeniedException(given[0].toString());
                  }
                  return method.invoke(disk, given);
                });
    assertEquals(Optional.empty(), LastParts.read(broken, out, list));
  }

  @Test
  void aNoteOnAnotherListIsNone() throws Exception {
    list = "1c 7";
    assertEquals(Optional.empty(), read());
  }
}
