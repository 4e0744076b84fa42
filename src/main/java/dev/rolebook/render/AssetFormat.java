package dev.rolebook.render;

import dev.rolebook.plan.Asset;
import dev.rolebook.plan.SitePlan;
import java.util.Arrays;
import java.util.List;

/** The styles, scripts and the icon, under their lasting names. */
public final class AssetFormat implements Format {
  @Override
  public List<OutputFile> site(SitePlan plan) {
    return Arrays.stream(Asset.values())
        .map(asset -> new OutputFile(asset.url(), asset.bytes()))
        .toList();
  }
}
