// The system's Vulkan headers, and the three names llama.cpp's Vulkan backend uses without asking whether they are new
// enough. All else that is newer than Debian 12's headers (1.3.239) it asks for with #if. Found before the system's
// file because installer/backends.py puts this folder first; goes away when Debian 12 does.
#pragma once

#include_next <vulkan/vulkan.hpp>

#ifndef VK_EXT_layer_settings // it came with 1.3.272
namespace VULKAN_HPP_NAMESPACE {

enum class LayerSettingTypeEXT { eBool32 = 0 };

struct LayerSettingEXT {
    const char * pLayerName;
    const char * pSettingName;
    LayerSettingTypeEXT type;
    uint32_t valueCount;
    const void * pValues;
};

// Laid out as VkLayerSettingsCreateInfoEXT; a loader that does not know it passes over it.
struct LayerSettingsCreateInfoEXT {
    explicit LayerSettingsCreateInfoEXT(const std::vector<LayerSettingEXT> & settings)
        : settingCount(static_cast<uint32_t>(settings.size())), pSettings(settings.data()) {}

    VkStructureType sType = static_cast<VkStructureType>(1000496000);
    const void * pNext = nullptr;
    uint32_t settingCount;
    const LayerSettingEXT * pSettings;
};

} // namespace
#endif
