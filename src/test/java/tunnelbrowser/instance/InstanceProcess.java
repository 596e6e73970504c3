package tunnelbrowser.instance;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import tunnelbrowser.log.Diagnostics;

/** A process that takes an account or hands its wish on, says which, and stays if it has it. */
final class InstanceProcess {
  private InstanceProcess() {}

  @SuppressWarnings("SystemOut") // another process reads it
  public static void main(String[] args) throws InterruptedException {
    RunningInstance instance =
        new RunningInstance(
            new SocketFolder(List.of(Path.of(args[0]))),
            Duration.ofMinutes(1),
            Diagnostics.none().log());
    boolean elsewhere = instance.passOn(RunningInstanceTest.ACCOUNT, LaunchWish.COME_FORWARD);
    System.out.println(elsewhere ? "elsewhere" : "here");
    while (!elsewhere) {
      instance.next().answer(true);
    }
  }
}
