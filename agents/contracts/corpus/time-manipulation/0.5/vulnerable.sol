// SPDX-License-Identifier: MIT
pragma solidity ^0.5.10;

/// Who plays in a lucky second doubles the stake.
contract LuckySecond {
    address public bank;

    constructor() public payable {
        bank = msg.sender;
    }

    function play() external payable {
        require(msg.value == 1 ether, "one ether");
        if (block.timestamp % 15 == 0) {
            msg.sender.transfer(2 ether);
        }
    }
}
