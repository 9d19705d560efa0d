// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refunds/picturepicker.h"

#include "models/domain/rules/limits.h"
#include "ui/chat/outgoingfile.h"
#include "ui/refunds/picturerow.h"
#include "ui/shared/button.h"
#include "ui/style/tokens.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace karigar::ui {

PictureChooser nativePictureChooser()
{
    return [](QWidget* parent) {
        return QFileDialog::getOpenFileNames(
            parent, PicturePicker::tr("Choose pictures"),
            QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
            PicturePicker::tr("Pictures") + u" (*.jpg *.jpeg *.png *.webp *.bmp *.gif)"_s);
    };
}

PicturePicker::PicturePicker(const PageContext& context, const PictureChooser& chooser, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_chooser(chooser)
    , m_row(new PictureRow(context, this))
    , m_add(
          new Button(Button::Kind::Secondary, u"addPicturesButton"_s, tr("Add pictures"), Icon::Image, this))
    , m_drop(new Button(Button::Kind::Quiet, u"dropPicturesButton"_s, tr("Without pictures"), Icon::X, this))
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    column->addWidget(m_row);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &PicturePicker::choose);
    connect(m_drop, &QPushButton::clicked, this, &PicturePicker::clear);
    refresh();
}

void PicturePicker::clear()
{
    m_shas.clear();
    refresh();
}

void PicturePicker::choose()
{
    for (const QString& path : m_chooser(this)) {
        chat::prepareFile(path, this, [this](const Result<chat::OutgoingFile>& file) {
            if (!file)
                Q_EMIT failed(file.error());
            else if (!file->mime.startsWith("image/"_L1))
                Q_EMIT failed({ErrorDomain::Input, u"bad_file"_s, tr("Only pictures can be shown here.")});
            else
                keep(file->bytes, file->mime);
        });
    }
}

void PicturePicker::keep(const QByteArray& bytes, const QString& mime)
{
    m_context.workspace.attach(bytes, mime, this, [this](const Result<QString>& sha) {
        if (!sha)
            Q_EMIT failed(sha.error());
        else if (!m_shas.contains(*sha) && m_shas.size() < kMaxRefundPictures)
            m_shas.append(*sha);
        refresh();
    });
}

void PicturePicker::refresh()
{
    m_row->setPictures(m_shas);
    m_drop->setVisible(!m_shas.isEmpty());
    m_add->setEnabled(m_shas.size() < kMaxRefundPictures);
    m_add->setToolTip(tr("Up to %n picture(s)", nullptr, kMaxRefundPictures));
}

} // namespace karigar::ui
