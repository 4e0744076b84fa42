package dev.rolebook.render;

import dev.rolebook.plan.Asset;
import dev.rolebook.plan.SitePlan;
import java.util.Arrays;
import java.util.List;

/**
 * The styles, scripts and pictures, under their lasting names.
 *
 * <p>The picture for shared links needs a complete address, so only a published site has it.
 */
public final class AssetFormat implements Format {
  @Override
  public List<OutputFile> site(SitePlan plan) {
    boolean shared = plan.catalog().site().address().isPresent();
    return Arrays.stream(Asset.values())
        .filter(asset -> shared || asset != Asset.SOCIAL_PNG)
        .map(asset -> new OutputFile(asset.url(), asset.bytes()))
        .toList();
  }
}
