// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/picturedialog.h"

#include "ui/shared/button.h"
#include "ui/shared/text.h"
#include "ui/shell/savefile.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::chat {

namespace {
constexpr QSize kStartSize(880, 640);
constexpr int kFoot = metric::kPrimary + 2 * space::k16;
} // namespace

PictureDialog::PictureDialog(const QString& name, const QByteArray& bytes, const FileChooser& chooser,
                             QWidget* parent)
    : QDialog(parent)
    , m_picture(QPixmap::fromImage(QImage::fromData(bytes)))
{
    nameWidget(this, u"pictureDialog"_s, name);
    setWindowTitle(name);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kStartSize);
    auto* save =
        new Button(Button::Kind::Secondary, u"saveCopyButton"_s, tr("Save a copy"), Icon::Download, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k16, space::k16, space::k16, space::k16);
    column->addStretch(1);
    column->addWidget(save, 0, Qt::AlignRight);
    connect(save, &QPushButton::clicked, this, [this, name, bytes, chooser] {
        if (const auto saved = saveCopy(chooser, this, name, bytes); !saved)
            Q_EMIT failed(saved.error());
    });
}

void PictureDialog::paintEvent(QPaintEvent* event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect room = rect().adjusted(space::k16, space::k16, -space::k16, -kFoot);
    const QSize size = m_picture.size().scaled(room.size(), Qt::KeepAspectRatio);
    painter.drawPixmap(QRect(room.center() - QPoint(size.width() / 2, size.height() / 2), size), m_picture);
}

Result<void> saveCopy(const FileChooser& chooser, QWidget* parent, const QString& name,
                      const QByteArray& bytes)
{
    const auto saved = saveBytes(chooser.saveAs, parent, name, bytes);
    return saved ? Result<void>() : std::unexpected(saved.error());
}

} // namespace karigar::ui::chat
