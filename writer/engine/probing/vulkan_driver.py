"""What Vulkan's own loader tells of the devices, also of those llama.cpp passes over. Only for the throw-away process:
a driver may end it.

Numbers are those of the Vulkan specification, structures are laid out as in vulkan_core.h.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any, Final

from writer.engine.probing.report import Driver, RawDevice

LIBRARIES: Final = {"linux": "libvulkan.so.1", "darwin": "libvulkan.1.dylib", "win32": "vulkan-1.dll"}
_APPLICATION_INFO: Final = 0
_INSTANCE_CREATE_INFO: Final = 1
_PROPERTIES_2: Final = 1000059001
_DRIVER_PROPERTIES: Final = 1000196000
_API_1_1: Final = (1 << 22) | (1 << 12)
_API_1_2: Final = (1 << 22) | (2 << 12)
_INTEGRATED, _CPU = 1, 4
_DEVICE_LOCAL: Final = 1
_MOST_DEVICES: Final = 16
_ERRORS: Final = {
    -1: "out of host memory",
    -2: "out of device memory",
    -3: "initialisation failed",
    -9: "no driver could be loaded",
}


class _ApplicationInfo(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_uint32),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("version", ctypes.c_uint32),
        ("engine", ctypes.c_char_p),
        ("engine_version", ctypes.c_uint32),
        ("api", ctypes.c_uint32),
    )


class _InstanceCreateInfo(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_uint32),
        ("next", ctypes.c_void_p),
        ("flags", ctypes.c_uint32),
        ("application", ctypes.POINTER(_ApplicationInfo)),
        ("layer_count", ctypes.c_uint32),
        ("layers", ctypes.c_void_p),
        ("extension_count", ctypes.c_uint32),
        ("extensions", ctypes.c_void_p),
    )


class _Properties(ctypes.Structure):
    """VkPhysicalDeviceProperties: what comes first by name, the rest (limits and flags) as room."""

    _fields_ = (
        ("api", ctypes.c_uint32),
        ("driver", ctypes.c_uint32),
        ("vendor", ctypes.c_uint32),
        ("device", ctypes.c_uint32),
        ("kind", ctypes.c_uint32),
        ("name", ctypes.c_char * 256),
        ("rest", ctypes.c_uint64 * 128),
    )


class _Properties2(ctypes.Structure):
    _fields_ = (("type", ctypes.c_uint32), ("next", ctypes.c_void_p), ("properties", _Properties))


class _DriverProperties(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_uint32),
        ("next", ctypes.c_void_p),
        ("id", ctypes.c_uint32),
        ("name", ctypes.c_char * 256),
        ("text", ctypes.c_char * 256),
        ("conformance", ctypes.c_uint8 * 4),
    )


class _MemoryProperties(ctypes.Structure):
    """VkPhysicalDeviceMemoryProperties: 32 types of two numbers, 16 heaps of a size and flags."""

    _fields_ = (
        ("type_count", ctypes.c_uint32),
        ("types", ctypes.c_uint32 * 64),
        ("heap_count", ctypes.c_uint32),
        ("heaps", ctypes.c_uint64 * 32),
    )


def look() -> Driver:
    """Every device of every driver; `problem` says why there is none."""
    try:
        library = ctypes.CDLL(LIBRARIES.get(sys.platform, "libvulkan.so.1"))
    except OSError as error:
        return Driver(problem=str(error))
    application = _ApplicationInfo(_APPLICATION_INFO, None, b"inkhorn", 1, None, 0, _API_1_1)
    wanted = _InstanceCreateInfo(_INSTANCE_CREATE_INFO, None, 0, ctypes.pointer(application), 0, None, 0, None)
    instance = ctypes.c_void_p()
    code = library.vkCreateInstance(ctypes.byref(wanted), None, ctypes.byref(instance))
    if code:
        return Driver(problem=f"vkCreateInstance: {_ERRORS.get(code, code)}")
    try:
        return Driver(devices=tuple(_devices(library, instance)))
    finally:
        library.vkDestroyInstance(instance, None)


def _devices(library: Any, instance: ctypes.c_void_p) -> list[RawDevice]:
    count = ctypes.c_uint32(_MOST_DEVICES)
    found = (ctypes.c_void_p * _MOST_DEVICES)()
    if library.vkEnumeratePhysicalDevices(instance, ctypes.byref(count), found) < 0:
        return []
    return [_device(library, ctypes.c_void_p(pointer)) for pointer in found[: count.value]]


def _device(library: Any, device: ctypes.c_void_p) -> RawDevice:
    properties = _Properties()
    library.vkGetPhysicalDeviceProperties(device, ctypes.byref(properties))
    memory = _MemoryProperties()
    library.vkGetPhysicalDeviceMemoryProperties(device, ctypes.byref(memory))
    heaps = [(memory.heaps[2 * index], memory.heaps[2 * index + 1]) for index in range(min(16, memory.heap_count))]
    return RawDevice(
        name=properties.name.decode("utf-8", "replace"),
        driver=_driver(library, device) if properties.api >= _API_1_2 else "",
        api=(properties.api >> 22 & 0x7F, properties.api >> 12 & 0x3FF),
        software=properties.kind == _CPU,
        integrated=properties.kind == _INTEGRATED,
        memory=sum(size for size, flags in heaps if flags & _DEVICE_LOCAL),
    )


def _driver(library: Any, device: ctypes.c_void_p) -> str:
    said = _DriverProperties(_DRIVER_PROPERTIES)
    asked = _Properties2(_PROPERTIES_2, ctypes.addressof(said))
    library.vkGetPhysicalDeviceProperties2(device, ctypes.byref(asked))
    words = (said.name.decode("utf-8", "replace"), said.text.decode("utf-8", "replace"))
    return " ".join(word for word in words if word)
