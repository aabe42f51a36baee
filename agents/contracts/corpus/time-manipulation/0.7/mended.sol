// SPDX-License-Identifier: MIT
pragma solidity ^0.7.4;

/// Who plays doubles the stake when the bank opens the round.
contract LuckySecond {
    address public bank;
    bool public open;
    mapping(address => bool) private lucky;

    constructor() payable {
        bank = msg.sender;
    }

    function choose(address who) external {
        require(msg.sender == bank, "bank only");
        lucky[who] = true;
    }

    function play() external payable {
        require(msg.value == 1 ether, "one ether");
        require(lucky[msg.sender], "no luck");
        lucky[msg.sender] = false;
        msg.sender.transfer(2 ether);
    }
}
