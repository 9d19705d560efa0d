// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A person: their picture, or initials on a tint that stays the same for the same name. Thread: GUI.

#include <QPixmap>
#include <QWidget>

namespace karigar::ui {

class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(const QString& name, int size = 40, QWidget* parent = nullptr);
    void setPerson(const QString& name, const QPixmap& picture = {});

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QPixmap m_picture;
};

} // namespace karigar::ui
