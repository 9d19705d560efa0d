// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/qrsvg.h"

#include <memory>
#include <qrencode.h>

namespace karigar::backend::sandbox {

std::string qrSvg(const std::string& text)
{
    constexpr int kQuiet = 4; // modules of white around it, as readers require
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return {};
    std::string path;
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                path += 'M' + std::to_string(x + kQuiet) + ' ' + std::to_string(y + kQuiet) + "h1v1h-1z";
        }
    }
    const std::string size = std::to_string(code->width + 2 * kQuiet);
    return R"(<svg class="qr" role="img" aria-label="UPI QR code" viewBox="0 0 )" + size + ' ' + size +
           R"(" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h)" + size + 'v' + size +
           "H0z\"/><path d=\"" + path + "\"/></svg>";
}

} // namespace karigar::backend::sandbox
